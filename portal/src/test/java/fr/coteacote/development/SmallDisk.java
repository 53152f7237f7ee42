package fr.coteacote.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk of one megabyte that can be filled: what is written there then gets a real "No space left on device". */
public final class SmallDisk implements AutoCloseable {

    private static final int A_BLOCK = 4096;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Make one; empty where this user may not mount any. */
    public static Optional<SmallDisk> mount() {
        try {
            var folder = Files.createTempDirectory("cote-a-cote-small-disk-");
            if (succeeds("mount", "-t", "tmpfs", "-o", "size=1m", "none", folder.toString())) {
                return Optional.of(new SmallDisk(folder));
            }
            Files.delete(folder);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is; nothing is there yet. */
    public Path folder() {
        return folder;
    }

    /** Leave no room. */
    public void fill() {
        try (var ballast = Files.newOutputStream(ballast())) {
            while (true) {
                ballast.write(new byte[A_BLOCK]);
                ballast.flush();
            }
        } catch (IOException full) {
            // That is what was wanted
        }
    }

    /** Make room again. */
    public void free() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static boolean succeeds(String... command) throws IOException {
        return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
    }

    @Override
    public void close() {
        try {
            if (succeeds("umount", "--lazy", folder.toString())) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
