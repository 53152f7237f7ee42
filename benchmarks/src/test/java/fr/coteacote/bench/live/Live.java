package fr.coteacote.bench.live;

import fr.coteacote.bench.portal.Heap;
import fr.coteacote.bench.portal.RunningPortal;
import fr.coteacote.bench.tables.Figures;
import fr.coteacote.bench.tables.Table;
import fr.coteacote.development.TwoNodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lets users write at one node, and mediators read at another. */
public final class Live {

    private static final int FEW = 1;
    private static final int MANY = 200;
    private static final int WARM_UP = 400;
    private static final int CHANGES = 400;

    /** Somebody who types pauses now and then: two hundred of them are some forty changes a second. */
    private static final int BETWEEN_CHANGES_MS = 25;

    private Live() {}

    /** Measure, and tell the figures. */
    public static Stream<Table> measured() {
        var table = new Table(
                "From one's press to the other's page, on two nodes: ms",
                "sessions",
                "changes",
                "told p50",
                "told p99",
                "text there p50",
                "text there p99",
                "bytes a change");
        try (var nodes = TwoNodes.start(RunningPortal.SETTINGS)) {
            var pairs = new ArrayList<>(met(FEW, nodes.lasting(), nodes));
            run(pairs, WARM_UP);
            table.row(row(pairs));
            pairs.addAll(met(MANY - FEW, nodes.lasting(), nodes));
            table.row(row(pairs));
            pairs.forEach(Pair::close);
            return Stream.of(table, heap(nodes));
        }
    }

    /** Both people of each session at one node: two pages, two streams. */
    private static Table heap(TwoNodes nodes) {
        var before = Heap.inUseBy(nodes.process());
        var pairs = met(MANY, nodes.mortal(), nodes);
        var after = Heap.inUseBy(nodes.process());
        pairs.forEach(Pair::close);
        return new Table("Heap of a session, both people at one node, after a full collection", "sessions", "kB each")
                .row(MANY, (after - before) / 1e3 / MANY);
    }

    /** The users at the node that may die, the mediators at {@code mediators}. */
    private static List<Pair> met(int count, URI mediators, TwoNodes nodes) {
        var pairs = new ArrayList<Pair>();
        try {
            for (var i = 0; i < count; i++) {
                pairs.add(Pair.meet(mediators, nodes.mortal(), nodes.providers()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    private static Object[] row(List<Pair> pairs) {
        var seen = run(pairs, CHANGES);
        var told = Figures.of(seen.stream().map(Pair.Latency::told).toList());
        var read = Figures.of(seen.stream().map(Pair.Latency::read).toList());
        return new Object[] {
            pairs.size(),
            seen.size(),
            told.percentile(50),
            told.percentile(99),
            read.percentile(50),
            read.percentile(99),
            seen.stream().mapToInt(Pair.Latency::bytes).average().orElse(Double.NaN)
        };
    }

    /** Let one after another of {@code pairs} write, {@code changes} times in all. */
    private static List<Pair.Latency> run(List<Pair> pairs, int changes) {
        var seen = new ArrayList<Pair.Latency>();
        try {
            for (var i = 0; i < changes; i++) {
                seen.add(pairs.get(i % pairs.size()).change());
                Thread.sleep(BETWEEN_CHANGES_MS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return seen;
    }
}
