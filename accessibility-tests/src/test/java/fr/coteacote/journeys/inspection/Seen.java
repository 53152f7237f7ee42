package fr.coteacote.journeys.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was looked at already in this run, by whichever process of the tests: a file that they all write to. */
final class Seen {

    private final Path file;
    private final Set<String> known = new HashSet<>();
    private long read;

    private Seen(Path file) {
        this.file = file;
    }

    /**
     * Keep the sight called {@code name} for the run that the property {@code inspection.run} tells; without it, as when one
     * story is run by itself, for this process.
     */
    static Seen named(String name) {
        var run = System.getProperty(
                "inspection.run", "process-" + ProcessHandle.current().pid());
        return new Seen(Path.of("target", "seen", "%s-%s.txt".formatted(run.replaceAll("\\W", "-"), name)));
    }

    /** Add {@code lines}, none of which holds a line break, and tell whether one of them is new. */
    synchronized boolean addAll(Collection<String> lines) {
        if (known.containsAll(lines)) {
            return false;
        }
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                known.addAll(added(channel));
                var more = lines.stream().filter(known::add).toList();
                write(channel, more);
                return !more.isEmpty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was looked at cannot be kept in " + file, e);
        }
    }

    /** What was written since this process read the file last. */
    private List<String> added(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate((int) (channel.size() - read));
        while (bytes.hasRemaining() && channel.read(bytes, read + bytes.position()) >= 0) {
            // a read may bring less than was asked
        }
        read += bytes.position();
        return new String(bytes.array(), StandardCharsets.UTF_8).lines().toList();
    }

    private void write(FileChannel channel, List<String> lines) throws IOException {
        var bytes = ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            read += channel.write(bytes, read);
        }
    }
}
