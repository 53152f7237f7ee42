package fr.coteacote.portal.reception.points;

import fr.coteacote.portal.reception.hours.HoursWords;
import fr.coteacote.portal.reception.hours.Openness;
import fr.coteacote.portal.territory.PlacesToGo;
import fr.coteacote.portal.territory.Vicinity;
import fr.coteacote.portal.ui.frame.HelpPlace;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The places that the band under a page names: the nearest ones, or else those that are open longest. */
@Component
public class NearestPlaces implements PlacesToGo {

    /** More would make a list of the band, and for that there is a page. */
    private static final int AT_MOST = 2;

    private static final Comparator<Openness> OPEN_LONGEST =
            Comparator.comparingInt(NearestPlaces::rank).thenComparingLong(NearestPlaces::change);

    private final PointList points;

    NearestPlaces(PointList points) {
        this.points = points;
    }

    @Override
    public List<HelpPlace> openLongest(Instant now) {
        return first(points.open(), StartingPoint.NOWHERE, now);
    }

    @Override
    public List<HelpPlace> nearest(Vicinity home, Instant now) {
        var places = points.open();
        return first(places, StartingPoint.at(home, places), now);
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

    private record Seen(ReceptionPoint place, Openness openness) {}
}
