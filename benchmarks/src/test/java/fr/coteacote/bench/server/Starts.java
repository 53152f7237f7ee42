package fr.coteacote.bench.server;

import fr.coteacote.bench.tables.Figures;
import fr.coteacote.bench.tables.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Runs {@code bin/start} again and again, and waits each time until it says that the portal is ready. */
public final class Starts {

    private static final String READY = "Côte à côte est prêt.";

    private Starts() {}

    /** Start {@code times} times after a first one that makes the data, and tell the medians. */
    public static Stream<Table> measured(int times) {
        try {
            var data = Files.createTempDirectory("cote-a-cote-bench");
            try {
                var first = start(data);
                var waits = new ArrayList<Double>();
                var spent = new ArrayList<Double>();
                for (int time = 0; time < times; time++) {
                    var start = start(data);
                    waits.add(start.seconds());
                    spent.add(start.spent());
                }
                return Stream.of(new Table(
                                "bin/start, from the command to ready, medians of %d starts".formatted(times),
                                "s with an empty folder",
                                "s afterwards",
                                "CPU-seconds")
                        .row(
                                first.seconds(),
                                Figures.of(waits).median(),
                                Figures.of(spent).median()));
            } finally {
                FileSystemUtils.deleteRecursively(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bin/start cannot be measured", e);
        }
    }

    /** In seconds: by the clock, and of the processor, the database's aside. */
    private record Start(double seconds, double spent) {}

    private static Start start(Path data) throws IOException {
        var begun = System.nanoTime();
        var process = new ProcessBuilder("bin/start", data.toString())
                .redirectErrorStream(true)
                .start();
        var said = new StringBuilder();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.contains(READY)) {
                    return new Start((System.nanoTime() - begun) / 1e9, spent(process));
                }
            }
            throw new IllegalStateException("bin/start does not start:\n" + said);
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private static double spent(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }
}
