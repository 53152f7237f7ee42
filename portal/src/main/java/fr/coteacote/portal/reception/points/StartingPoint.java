package fr.coteacote.portal.reception.points;

import fr.coteacote.catalog.kinds.Commune;
import fr.coteacote.catalog.kinds.Communes;
import fr.coteacote.portal.territory.Position;
import fr.coteacote.portal.territory.Vicinity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where one sets out from, as well as that is known.
 *
 * @param here the places that stand there: distances are measured from their middle
 * @param postcodes of there
 */
record StartingPoint(List<ReceptionPoint> here, Set<String> postcodes) {

    static final StartingPoint NOWHERE = new StartingPoint(List.of(), Set.of());

    StartingPoint {
        here = List.copyOf(here);
        postcodes = Set.copyOf(postcodes);
    }

    /** Set out from {@code home}: from its own part of a large commune, when a place stands there. */
    static StartingPoint at(Vicinity home, Collection<ReceptionPoint> places) {
        var inCommune =
                places.stream().filter(place -> isIn(home.commune(), place)).toList();
        var nextDoor = inCommune.stream()
                .filter(place -> place.postcode().equals(home.postcode()))
                .toList();
        return new StartingPoint(
                nextDoor.isEmpty() ? inCommune : nextDoor,
                Set.copyOf(home.commune().postcodes()));
    }

    /** By its post code first, which tells communes of one name apart and costs nothing. */
    private static boolean isIn(Commune commune, ReceptionPoint place) {
        return commune.postcodes().contains(place.postcode())
                && Communes.ofFrance()
                        .find(place.postcode(), place.commune())
                        .filter(commune::equals)
                        .isPresent();
    }

    Optional<Position> position() {
        var known = here.stream().flatMap(place -> place.position().stream()).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(Position.between(known));
    }

    /** How far a place is, as the crow flies, from {@code position}, which is that of this starting point. */
    static OptionalDouble distance(Optional<Position> position, ReceptionPoint place) {
        return position.isPresent() && place.position().isPresent()
                ? OptionalDouble.of(position.get().kilometresTo(place.position().get()))
                : OptionalDouble.empty();
    }

    /** The nearest first; places of which the same is known are equal. */
    Comparator<ReceptionPoint> nearestFirst() {
        var position = position();
        var departments = postcodes.stream().map(StartingPoint::department).collect(Collectors.toSet());
        return Comparator.comparing((ReceptionPoint place) -> !here.contains(place))
                .thenComparingDouble(place -> distance(position, place).orElse(Double.MAX_VALUE))
                .thenComparing(place -> !postcodes.contains(place.postcode()))
                .thenComparing(place -> !departments.contains(department(place.postcode())));
    }

    private static String department(String postcode) {
        return postcode.substring(0, 2);
    }
}
