package fr.coteacote.portal.reception.points;

import fr.coteacote.portal.reception.hours.OpeningHours;
import fr.coteacote.portal.reception.hours.Openness;
import fr.coteacote.portal.territory.Department;
import fr.coteacote.portal.territory.Position;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place where people are helped.
 *
 * <p>{@link PointReader} makes one of fields that are as they should be.
 *
 * @param position where it is, if that is known
 * @param hours read from {@link PointField#HORAIRES}
 * @param updated when somebody last checked all this
 * @param fields all that is known, as the standard writes it; only what is not empty
 */
public record ReceptionPoint(
        String id, Optional<Position> position, OpeningHours hours, LocalDate updated, Map<PointField, String> fields) {

    static final String NOT_FOR_THE_PUBLIC = "Ce lieu n'accueille pas de public";

    /** After how many months what is said here may be wrong. */
    private static final int FRESH = 12;

    public ReceptionPoint {
        fields = Map.copyOf(new EnumMap<>(fields));
    }

    /** What is written in a field; "" for nothing. */
    public String get(PointField field) {
        return fields.getOrDefault(field, "");
    }

    /** The values of a field that may have several. */
    public List<String> all(PointField field) {
        return get(field).isEmpty() ? List.of() : List.of(get(field).split("\\|"));
    }

    public String name() {
        return get(PointField.NOM);
    }

    public String commune() {
        return get(PointField.COMMUNE);
    }

    public String postcode() {
        return get(PointField.CODE_POSTAL);
    }

    public Department department() {
        return Department.ofPostcode(postcode());
    }

    /** Tell whether people may come there at all. */
    public boolean receivesPeople() {
        return !all(PointField.MODALITES_ACCES).contains(NOT_FOR_THE_PUBLIC);
    }

    /** Say whether it is open. */
    public Openness at(Instant now) {
        return switch (hours) {
            case OpeningHours.Understood understood -> understood.at(now.atZone(ZoneOffset.UTC), department());
            case OpeningHours.AsWritten _, OpeningHours.NotGiven _ -> new Openness.Unknown();
        };
    }

    /** Tell whether nobody checked it for more than a year. */
    public boolean isOldAt(Instant now) {
        return updated.plusMonths(FRESH)
                .isBefore(now.atZone(department().zone()).toLocalDate());
    }
}
