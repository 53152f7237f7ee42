package fr.coteacote.portal.reception.points;

import fr.coteacote.portal.reception.hours.HoursWords;
import fr.coteacote.portal.reception.hours.Openness;
import fr.coteacote.portal.territory.PlacesToGo;
import fr.coteacote.portal.territory.Vicinity;
import fr.coteacote.portal.ui.frame.HelpPlace;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The places that the band under a page names: the nearest ones, or else those that are open longest.
 *
 * <p>Each page has that band, and hours are written by the minute: what was found for somebody holds for everybody of the
 * same commune until the next one. Safe for several threads.
 */
@Component
public class NearestPlaces implements PlacesToGo {

    /** More would make a list of the band, and for that there is a page. */
    private static final int AT_MOST = 2;

    private static final Comparator<Openness> OPEN_LONGEST =
            Comparator.comparingInt(NearestPlaces::rank).thenComparingLong(NearestPlaces::change);

    private final PointList points;
    private volatile Minute current = new Minute(List.of(), Instant.MIN);

    NearestPlaces(PointList points) {
        this.points = points;
    }

    @Override
    public List<HelpPlace> openLongest(Instant now) {
        return at(now).tell("", places -> StartingPoint.NOWHERE);
    }

    @Override
    public List<HelpPlace> nearest(Vicinity home, Instant now) {
        return at(now).tell(home.commune().code() + home.postcode(), places -> StartingPoint.at(home, places));
    }

    private Minute at(Instant now) {
        var places = points.open();
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        var known = current;
        if (!known.is(places, minute)) {
            known = new Minute(places, minute);
            current = known;
        }
        return known;
    }

    private static List<HelpPlace> first(List<ReceptionPoint> places, StartingPoint start, Instant now) {
        return places.stream()
                .map(place -> new Seen(place, place.at(now)))
                .sorted(Comparator.comparing(Seen::place, start.nearestFirst())
                        .thenComparing(seen -> seen.place().isOldAt(now))
                        .thenComparing(Seen::openness, OPEN_LONGEST)
                        .thenComparing(seen -> seen.place().name()))
                .limit(AT_MOST)
                .map(seen -> say(seen, now))
                .toList();
    }

    /** Name the first of what somebody found; nothing where they named no commune that there is. */
    public static List<HelpPlace> firstOf(Nearby.Result near, Instant now) {
        return switch (near.order()) {
            case BY_NAME, UNKNOWN -> List.of();
            case BY_DISTANCE, BY_POSTCODE ->
                near.found().stream()
                        .limit(AT_MOST)
                        .map(found -> new Seen(found.place(), found.place().at(now)))
                        .map(seen -> say(seen, now))
                        .toList();
        };
    }

    private static HelpPlace say(Seen seen, Instant now) {
        var place = seen.place();
        var words = "%s, %s. %s.".formatted(place.name(), place.commune(), HoursWords.say(seen.openness()));
        return new HelpPlace(
                place.isOldAt(now) ? words + " À vérifier avant de vous déplacer." : words,
                CallLink.to(place).orElse(null));
    }

    private static int rank(Openness openness) {
        return switch (openness) {
            case Openness.Open _ -> 0;
            case Openness.Closed _ -> 1;
            case Openness.Unknown _ -> 2;
        };
    }

    /** The longer it stays open the better, and the sooner it opens. */
    private static long change(Openness openness) {
        return switch (openness) {
            case Openness.Open open -> -open.closes().toEpochSecond();
            case Openness.Closed closed -> closed.opens().toEpochSecond();
            case Openness.Unknown _ -> 0;
        };
    }

    /** What was found in one minute, by where people live. */
    private static final class Minute {

        private final List<ReceptionPoint> places;
        private final Instant start;
        private final Map<String, List<HelpPlace>> told = new ConcurrentHashMap<>();

        Minute(List<ReceptionPoint> places, Instant start) {
            this.places = places;
            this.start = start;
        }

        /** Tell whether it is the one that starts at {@code now}, and {@code places} are still the list as it was read. */
        @SuppressWarnings(
                "ReferenceEquality") // a list that was read again is another, and comparing costs what is saved
        boolean is(List<ReceptionPoint> read, Instant now) {
            return places == read && start.equals(now);
        }

        List<HelpPlace> tell(String home, Function<List<ReceptionPoint>, StartingPoint> from) {
            return told.computeIfAbsent(home, _ -> first(places, from.apply(places), start));
        }
    }

    private record Seen(ReceptionPoint place, Openness openness) {}
}
