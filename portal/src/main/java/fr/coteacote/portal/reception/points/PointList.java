package fr.coteacote.portal.reception.points;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.coteacote.portal.reception.hours.HoursWords;
import fr.coteacote.portal.reception.hours.Openness;
import fr.coteacote.portal.territory.PlacesToGo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to the list of places.
 *
 * <p>What people see is read once a minute, for the band under each page asks for it; who changes the list on this node
 * sees it at once. Safe for several threads.
 */
@Service
public class PointList implements PlacesToGo {

    private static final Duration AGE = Duration.ofMinutes(1);

    private final Points points;
    private final Clock clock;
    private final LoadingCache<Boolean, List<ReceptionPoint>> shown;

    PointList(Points points, Clock clock) {
        this.points = points;
        this.clock = clock;
        this.shown = Caffeine.newBuilder()
                .expireAfterWrite(AGE)
                .build(_ -> points.all().stream()
                        .filter(kept -> !kept.closed())
                        .map(KeptPoint::point)
                        .filter(ReceptionPoint::receivesPeople)
                        .toList());
    }

    /** The places where people may come, in no particular order. */
    public List<ReceptionPoint> open() {
        return shown.get(true);
    }

    /** All places, closed ones too, by name, for who keeps the list. */
    @Transactional(readOnly = true)
    public List<KeptPoint> all() {
        return points.all().stream()
                .sorted(Comparator.comparing(kept -> kept.point().name()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<KeptPoint> find(String id) {
        return points.find(id);
    }

    /** Write all {@code read}, over what is kept under the same ids; the others stay as they are. */
    @Transactional
    public void put(List<ReceptionPoint> read) {
        read.forEach(point -> points.put(point, clock.instant()));
        shown.invalidateAll();
    }

    /** Add a place; false when its id is taken. */
    @Transactional
    public boolean add(ReceptionPoint point) {
        var added = points.add(point, clock.instant());
        shown.invalidateAll();
        return added;
    }

    /** Change a place; false when somebody else changed it since {@code version}. */
    @Transactional
    public boolean change(ReceptionPoint point, int version) {
        var changed = points.change(point, version, clock.instant());
        shown.invalidateAll();
        return changed;
    }

    /** Leave a place out of what people see. */
    @Transactional
    public void close(String id) {
        points.close(id, clock.instant());
        shown.invalidateAll();
    }

    /** Show a place again. */
    @Transactional
    public void open(String id) {
        points.open(id);
        shown.invalidateAll();
    }

    @Override
    public String say(Instant now) {
        var places = open();
        var openNow = places.stream()
                .filter(place -> place.at(now) instanceof Openness.Open)
                .count();
        if (openNow > 0) {
            return openNow == 1
                    ? "Un lieu est ouvert en ce moment."
                    : "%d lieux sont ouverts en ce moment.".formatted(openNow);
        }
        return places.stream()
                .flatMap(place -> place.at(now) instanceof Openness.Closed closed
                        ? Stream.of(new Next(place, closed))
                        : Stream.empty())
                .min(Comparator.comparing(next -> next.closed().opens().toInstant()))
                .map(next -> "%s : %s."
                        .formatted(
                                next.place().name(),
                                HoursWords.say(next.closed()).replaceFirst("^O", "o")))
                .orElse("Les lieux près de chez vous, et leurs horaires.");
    }

    private record Next(ReceptionPoint place, Openness.Closed closed) {}
}
