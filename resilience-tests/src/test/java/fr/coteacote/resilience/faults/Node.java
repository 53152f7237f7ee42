package fr.coteacote.resilience.faults;

import fr.coteacote.development.OwnProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** One process of the portal, started again whenever it ends by itself, as an operating system does. */
public final class Node implements AutoCloseable {

    private static final LearntStart START =
            new LearntStart(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));

    /** Enough for a stack trace with its causes. */
    private static final int LAST_LINES = 120;

    private final String name;
    private final int port;
    private final Path log;
    private List<String> settings;
    private boolean wanted;
    private boolean everReady;
    private final List<Duration> starts = new CopyOnWriteArrayList<>();
    private Process process;

    /** Start a node called {@code name} at {@code port}; what it says goes to a file in {@code target/nodes}. */
    Node(String name, int port, List<String> settings) {
        this.name = name;
        this.port = port;
        this.log = Path.of("target", "nodes", "%s-%d.log".formatted(name, port));
        this.settings = List.copyOf(settings);
        this.wanted = true;
        this.process = launch();
    }

    String name() {
        return name;
    }

    /** Where it answers by itself, without the proxy. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Kill it between two instructions: nothing is said, nothing is put away. */
    synchronized void kill() {
        wanted = false;
        process.destroyForcibly().onExit().join();
    }

    /** Start it after {@link #kill()}. */
    public synchronized void startAgain() {
        wanted = true;
        process = launch();
        var begun = System.nanoTime();
        Thread.ofVirtual().start(() -> {
            awaitReady();
            starts.add(Duration.ofNanos(System.nanoTime() - begun));
        });
    }

    /** Stop it, and start in its place what {@code more} settings make of it. */
    synchronized void becomes(List<String> more) {
        kill();
        settings = Stream.concat(settings.stream(), more.stream()).toList();
        startAgain();
    }

    /** How long it took each time until it was ready again after it had been killed. */
    public List<Duration> starts() {
        return List.copyOf(starts);
    }

    /** How many threads it has now. */
    public synchronized long threads() {
        try (var tasks = Files.list(Path.of("/proc", Long.toString(process.pid()), "task"))) {
            return tasks.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stop its time: its connections stay open, and nothing happens on them. */
    synchronized void freeze() {
        OwnProcess.freeze(process);
    }

    synchronized void thaw() {
        OwnProcess.thaw(process);
    }

    private Process launch() {
        try {
            Files.createDirectories(log.getParent());
            var started = START.of(settings)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            var _ = started.onExit().thenAccept(this::ended);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("The portal cannot be started", e);
        }
    }

    /** A start that finds no database ends: it is tried again. The very first start has no excuse. */
    private synchronized void ended(Process one) {
        if (wanted && everReady && one.equals(process)) {
            process = launch();
        }
    }

    /** Wait until it answers. */
    public void awaitReady() {
        OwnProcess.awaitAnswer(address(), this::requireHope);
        noteReady();
    }

    private synchronized void noteReady() {
        everReady = true;
    }

    private synchronized void requireHope() {
        if (!everReady && !process.isAlive()) {
            throw new IllegalStateException("%s did not start; it said last:\n%s".formatted(name, lastWords()));
        }
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
