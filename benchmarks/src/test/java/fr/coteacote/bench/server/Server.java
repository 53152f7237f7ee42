package fr.coteacote.bench.server;

import fr.coteacote.bench.portal.RunningPortal;
import fr.coteacote.bench.portal.Script;
import fr.coteacote.bench.portal.Somebody;
import fr.coteacote.bench.tables.Table;
import fr.coteacote.resilience.clients.FlowDoor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lets people fill in drafts, and open pages, and asks the server what that cost it. */
public final class Server {

    private static final int CROWD = 4;
    private static final int PAGES = 200;
    // Servers run for weeks. After 90 s the compiler still took a quarter of the processor time (JFR), and
    // answers cost about twice what they do after four minutes.
    private static final Duration WARM_UP = Duration.ofMinutes(4);

    private final RunningPortal portal;
    private final Script script;

    private Server(RunningPortal portal, Script script) {
        this.portal = portal;
        this.script = script;
    }

    /** Measure each way for {@code length}, and tell the figures. */
    public static Stream<Table> measured(Duration length) {
        try (var portal = RunningPortal.start()) {
            var server = new Server(portal, Script.write());
            return Stream.of(server.throughput(length), server.waits(length), server.heap());
        }
    }

    private Table throughput(Duration length) {
        var table = new Table(
                "Answers stored, %d people at a time, fsync on".formatted(CROWD),
                "door",
                "answers",
                "lost",
                "answers per CPU-second of the portal",
                "CPU-seconds of PostgreSQL per CPU-second of the portal",
                "answers per second");
        for (var way : Way.values()) {
            var _ = write(way, CROWD, WARM_UP);
            var spent = portal.spent();
            var spentByDatabase = portal.spentByDatabase();
            var presses = write(way, CROWD, length);
            presses.reasons()
                    .forEach((why, often) -> System.out.printf("%s, %d times could not go on: %s%n", way, often, why));
            var cpu = seconds(portal.spent().minus(spent));
            table.row(
                    way.name().toLowerCase(Locale.ROOT),
                    presses.answers(),
                    presses.lostOnes(),
                    presses.answers() / cpu,
                    seconds(portal.spentByDatabase().minus(spentByDatabase)) / cpu,
                    presses.answers() / seconds(length));
        }
        return table;
    }

    private Table waits(Duration length) {
        var table = new Table(
                "\"Continuer\", one person: ms from the press to the next page", "door", "presses", "p50", "p99");
        for (var way : Way.values()) {
            var waits = write(way, 1, length).waits();
            table.row(way.name().toLowerCase(Locale.ROOT), waits.count(), waits.percentile(50), waits.percentile(99));
        }
        return table;
    }

    private Presses write(Way way, int people, Duration length) {
        var presses = new Presses();
        var end = System.nanoTime() + length.toNanos();
        var threads = IntStream.range(0, people)
                .mapToObj(_ -> Thread.ofPlatform()
                        .start(new Writer(portal.address(), way, script, presses, () -> System.nanoTime() - end < 0)))
                .toList();
        threads.forEach(Server::await);
        return presses;
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** Of each page, what a person who has just come costs: session, tab, view. */
    private Table heap() {
        var opened = new ArrayList<Object>(open()); // the first ones bring what is common to all
        var none = portal.heapInUse();
        opened.addAll(open());
        var some = portal.heapInUse();
        opened.addAll(open());
        var more = portal.heapInUse();
        return new Table(
                        "Heap after a full collection",
                        "open pages",
                        "MB before",
                        "kB for each of the first %d".formatted(PAGES),
                        "kB for each of the next %d".formatted(PAGES))
                .row(opened.size(), none / 1e6, (some - none) / 1e3 / PAGES, (more - some) / 1e3 / PAGES);
    }

    private List<Object> open() {
        var opened = new ArrayList<Object>();
        try {
            for (int page = 0; page < PAGES; page++) {
                var somebody = Somebody.at(portal.address());
                var draft = somebody.start();
                opened.add(new FlowDoor(somebody.web())
                        .open(draft + "/" + script.pages().getFirst()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A page cannot be opened", e);
        }
        return opened;
    }
}
