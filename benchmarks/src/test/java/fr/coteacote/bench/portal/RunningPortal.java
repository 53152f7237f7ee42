package fr.coteacote.bench.portal;

import fr.coteacote.development.DevelopmentPortal;
import fr.coteacote.development.OwnProcess;
import fr.coteacote.portal.Portal;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The portal as in production, alone in its process, so that what it spends is told from what its visitors spend. */
public final class RunningPortal implements AutoCloseable {

    /** What a portal that is measured has besides the settings of any development portal. */
    public static final Map<String, String> SETTINGS = Map.of(
            "portal.pace.people-per-address", "1000000", // hundreds of people knock from this one
            "logging.level.root", "warn",
            "server.shutdown", "immediate",
            "spring.main.banner-mode", "off");

    private final DevelopmentPortal around;
    private final Process process;

    private RunningPortal() {
        around = DevelopmentPortal.around(SETTINGS);
        process = launch();
    }

    /** Start one with an empty database that flushes to disk, and wait until it answers. */
    public static RunningPortal start() {
        var portal = new RunningPortal();
        try {
            OwnProcess.awaitAnswer(portal.address(), portal::requireHope);
            return portal;
        } catch (RuntimeException e) {
            portal.close();
            throw e;
        }
    }

    private Process launch() {
        try {
            return OwnProcess.of(Portal.class, List.of("-Xmx768m"), List.of(around.arguments()))
                    .redirectErrorStream(true)
                    .redirectOutput(log())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("The portal cannot be started", e);
        }
    }

    private static File log() throws IOException {
        return Files.createDirectories(Path.of("benchmarks/target"))
                .resolve("portal.log")
                .toFile();
    }

    private void requireHope() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The portal stopped: see benchmarks/target/portal.log");
        }
    }

    /** Where it is; no slash at the end. */
    public URI address() {
        return around.address();
    }

    /** The processor time that its process has spent. */
    public Duration spent() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /**
     * The processor time that its database has spent: that of all the processes of the database that development uses, whose
     * parent has gone.
     */
    public Duration spentByDatabase() {
        return ProcessHandle.allProcesses()
                .filter(one -> one.info().command().orElse("").contains("cote-a-cote-postgresql"))
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What remains in its heap after everything superfluous was collected, in bytes. */
    public long heapInUse() {
        return Heap.inUseBy(process);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        around.close();
    }
}
