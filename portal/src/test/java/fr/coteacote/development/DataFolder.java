package fr.coteacote.development;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one development database, held by one process at a time.
 *
 * <p>The lock lies beside the server's files, not among them: {@code initdb} wants an empty directory.
 */
final class DataFolder implements AutoCloseable {

    private static final long ROOM_FOR_A_DATABASE = 300L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final FileChannel lock;
    private final boolean throwaway;

    private DataFolder(Path folder, FileChannel lock, boolean throwaway) {
        this.folder = folder;
        this.lock = lock;
        this.throwaway = throwaway;
    }

    /**
     * Take {@code folder} for this process.
     *
     * @throws DatabaseNotStarted when another process holds it, it cannot be written, or the disk is full
     */
    static DataFolder take(Path folder) {
        return take(folder.toAbsolutePath().normalize(), false);
    }

    /** Make a folder that goes away when it is closed. */
    static DataFolder throwaway() {
        try {
            return take(Files.createTempDirectory("cote-a-cote-database-"), true);
        } catch (IOException e) {
            throw new DatabaseNotStarted("No temporary folder can be made: check that the disk is not full.", e);
        }
    }

    private static DataFolder take(Path folder, boolean throwaway) {
        try {
            Files.createDirectories(folder);
            requireRoom(folder, Files.getFileStore(folder).getUsableSpace());
            var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (held(lock) == null) {
                lock.close();
                throw new DatabaseNotStarted(
                        "The database in %s is already running: stop the other start first (Ctrl-C where it runs)."
                                .formatted(folder));
            }
            return new DataFolder(folder, lock, throwaway);
        } catch (IOException e) {
            throw new DatabaseNotStarted(
                    "The database cannot write in %s: check who owns the folder, or choose another one."
                            .formatted(folder),
                    e);
        }
    }

    private static @Nullable FileLock held(FileChannel lock) throws IOException {
        try {
            return lock.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    static void requireRoom(Path folder, long bytesLeft) {
        if (bytesLeft < ROOM_FOR_A_DATABASE) {
            throw new DatabaseNotStarted("The disk of %s is nearly full (%d MB left): a database needs %d MB."
                    .formatted(folder, bytesLeft / 1024 / 1024, ROOM_FOR_A_DATABASE / 1024 / 1024));
        }
    }

    /** The directory of the server's own files. */
    Path data() {
        return folder.resolve("postgresql");
    }

    /** The server's log, for the day it does not start. */
    Path log() {
        return folder.resolve("postgresql.log");
    }

    /**
     * Stop the server that a killed process left behind.
     *
     * <p>It would otherwise go on answering, with the settings of yesterday.
     */
    void stopOrphan() {
        orphan().ifPresent(server -> {
            server.destroy();
            try {
                var _ = server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                throw new DatabaseNotStarted(
                        "A database left running in %s does not stop: end process %d by hand."
                                .formatted(folder, server.pid()),
                        e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DatabaseNotStarted("The start was interrupted.", e);
            }
        });
    }

    /** Kill the server and whatever it has started, at once. */
    void killServer() {
        orphan().ifPresent(server -> {
            var processes = new ArrayList<>(server.descendants().toList());
            processes.addFirst(server);
            processes.forEach(ProcessHandle::destroyForcibly);
            Awaitility.await("the server is gone")
                    .pollInterval(10, TimeUnit.MILLISECONDS)
                    .until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
        });
    }

    private Optional<ProcessHandle> orphan() {
        var pidFile = data().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .map(Long::parseLong)
                    .flatMap(ProcessHandle::of)
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
            if (throwaway) {
                delete();
            }
        } catch (IOException e) {
            throw new IllegalStateException("The folder %s cannot be given back".formatted(folder), e);
        }
    }

    private void delete() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
