package fr.coteacote.portal.reception.points;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one door to the list of places.
 *
 * <p>What people see is read once a minute and not when they ask, for the band under each page shows it: while the database
 * is away, each page would wait for it, and one after another. Who changes the list on this node sees it at once. Safe for
 * several threads.
 */
@Service
public class PointList {

    private final Points points;
    private final Clock clock;
    private volatile @Nullable List<ReceptionPoint> shown;

    PointList(Points points, Clock clock) {
        this.points = points;
        this.clock = clock;
    }

    /** The places where people may come, in no particular order. */
    public List<ReceptionPoint> open() {
        var known = shown;
        return known == null ? read() : known;
    }

    /** Read what was changed on other nodes. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void lookAgain() {
        read();
    }

    private List<ReceptionPoint> read() {
        var read = points.all().stream()
                .filter(kept -> !kept.closed())
                .map(KeptPoint::point)
                .filter(ReceptionPoint::receivesPeople)
                .toList();
        shown = read;
        return read;
    }

    /** Let the next one who asks read again, once what was changed is there for everybody. */
    private void forgetOnceCommitted() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    shown = null;
                }
            });
        } else {
            shown = null;
        }
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
        forgetOnceCommitted();
    }

    /** Add a place; false when its id is taken. */
    @Transactional
    public boolean add(ReceptionPoint point) {
        var added = points.add(point, clock.instant());
        forgetOnceCommitted();
        return added;
    }

    /** Change a place; false when somebody else changed it since {@code version}. */
    @Transactional
    public boolean change(ReceptionPoint point, int version) {
        var changed = points.change(point, version, clock.instant());
        forgetOnceCommitted();
        return changed;
    }

    /** Leave a place out of what people see. */
    @Transactional
    public void close(String id) {
        points.close(id, clock.instant());
        forgetOnceCommitted();
    }

    /** Show a place again. */
    @Transactional
    public void open(String id) {
        points.open(id);
        forgetOnceCommitted();
    }
}
