package fr.coteacote.portal.reception.points;

import fr.coteacote.catalog.kinds.Commune;
import fr.coteacote.catalog.kinds.Communes;
import fr.coteacote.portal.territory.Vicinity;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The places, those near a commune first.
 *
 * <p>The list of communes has no coordinates. A commune is where its own places are: from there distances are measured, as
 * the crow flies. For a commune without a place its post code counts: the same one first, then the same département.
 */
public final class Nearby {

    private static final Comparator<String> BY_LETTERS = Collator.getInstance(Locale.FRENCH)::compare;

    private Nearby() {}

    /** Sort {@code places} for somebody who wrote {@code wanted}: the name of a commune, or a post code. */
    public static Result of(Collection<ReceptionPoint> places, String wanted, Communes communes) {
        var plain = plain(wanted);
        if (plain.isEmpty()) {
            return new Result(Order.BY_NAME, "", sorted(places, StartingPoint.NOWHERE));
        }
        var here = places.stream()
                .filter(place ->
                        plain(place.commune()).equals(plain) || place.postcode().equals(plain))
                .toList();
        var postcodes = postcodes(plain, here, communes);
        return here.isEmpty() && postcodes.isEmpty()
                ? new Result(Order.UNKNOWN, wanted.strip(), sorted(places, StartingPoint.NOWHERE))
                : from(new StartingPoint(here, postcodes), said(wanted, here), places);
    }

    /** Sort {@code places} for somebody who lives in {@code home}. */
    public static Result of(Collection<ReceptionPoint> places, Vicinity home) {
        return from(StartingPoint.at(home, places), home.commune().name(), places);
    }

    private static Result from(StartingPoint start, String commune, Collection<ReceptionPoint> places) {
        return new Result(
                start.position().isPresent() ? Order.BY_DISTANCE : Order.BY_POSTCODE, commune, sorted(places, start));
    }

    private static Set<String> postcodes(String plain, List<ReceptionPoint> here, Communes communes) {
        var postcodes = new HashSet<String>();
        here.forEach(place -> postcodes.add(place.postcode()));
        if (plain.matches("\\d{5}")) {
            if (!communes.at(plain).isEmpty()) {
                postcodes.add(plain);
            }
        } else {
            communes.all().stream()
                    .filter(commune -> plain(commune.name()).equals(plain))
                    .map(Commune::postcodes)
                    .forEach(postcodes::addAll);
        }
        return postcodes;
    }

    private static List<Found> sorted(Collection<ReceptionPoint> places, StartingPoint start) {
        var position = start.position();
        return places.stream()
                .sorted(start.nearestFirst()
                        .thenComparing(ReceptionPoint::commune, BY_LETTERS)
                        .thenComparing(ReceptionPoint::name, BY_LETTERS))
                .map(place -> new Found(place, StartingPoint.distance(position, place)))
                .toList();
    }

    /** As the list writes it, when it has it. */
    private static String said(String wanted, List<ReceptionPoint> here) {
        return here.stream()
                .map(ReceptionPoint::commune)
                .filter(name -> plain(name).equals(plain(wanted)))
                .findFirst()
                .orElse(wanted.strip());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceAll("\\bst\\b", "saint")
                .replaceAll("\\bste\\b", "sainte");
    }

    /** The communes that have a place, by name. */
    public static List<String> communesOf(Collection<ReceptionPoint> places) {
        return places.stream()
                .map(ReceptionPoint::commune)
                .distinct()
                .sorted(BY_LETTERS)
                .toList();
    }

    /** How the places are sorted. */
    public enum Order {
        BY_NAME,
        BY_DISTANCE,
        BY_POSTCODE,
        /** There is no such commune. */
        UNKNOWN
    }

    /**
     * A place, and how far it is.
     *
     * @param kilometres as the crow flies, when that is known
     */
    public record Found(ReceptionPoint place, OptionalDouble kilometres) {}

    /**
     * What was found.
     *
     * @param commune where from; "" when nobody said
     */
    public record Result(Order order, String commune, List<Found> found) {
        public Result {
            found = List.copyOf(found);
        }

        /** How many of the first stand in the commune itself. */
        public long inTheCommune() {
            return found.stream()
                    .takeWhile(one -> plain(one.place().commune()).equals(plain(commune))
                            || one.place().postcode().equals(commune))
                    .count();
        }
    }
}
