package fr.coteacote.portal.territory;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * A département, for what differs from one to the next: the time, and the public holidays.
 *
 * @param code as INSEE writes it: {@code 01}, {@code 2A}, {@code 971}; a longer one, as {@code 69M}, counts by its
 *     beginning
 */
public record Department(String code) {

    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Map<String, ZoneId> OVERSEAS = Map.of(
            "971", ZoneId.of("America/Guadeloupe"),
            "972", ZoneId.of("America/Martinique"),
            "973", ZoneId.of("America/Cayenne"),
            "974", ZoneId.of("Indian/Reunion"),
            "975", ZoneId.of("America/Miquelon"),
            "976", ZoneId.of("Indian/Mayotte"));

    public Department {
        var length = code.startsWith("97") ? 3 : 2;
        code = code.substring(0, Math.min(length, code.length()));
    }

    /** The département of a commune by its post code; exact but for Corsica, whose two share time and holidays. */
    public static Department ofPostcode(String postcode) {
        return new Department(postcode);
    }

    public ZoneId zone() {
        return OVERSEAS.getOrDefault(code, PARIS);
    }

    public PublicHolidays holidays() {
        return new PublicHolidays(this);
    }

    boolean isInAlsaceMoselle() {
        return ALSACE_MOSELLE.contains(code);
    }
}
