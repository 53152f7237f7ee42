package fr.coteacote.portal.documents.scanning;

import fr.coteacote.portal.documents.HostileFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** ClamAV's daemon as Debian has it, with one signature made by hand: nothing is fetched from anywhere. */
public final class RealClamd implements AutoCloseable {

    /** The longest file it takes. */
    static final int STREAM_MAX = 11 * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final int port;
    private final Process process;

    private RealClamd(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Start one in {@code folder}, an empty one, and wait until it answers. */
    public static RealClamd start(Path folder) {
        try {
            var port = freePort();
            Files.writeString(
                    Files.createDirectory(folder.resolve("signatures")).resolve("test.ndb"),
                    "Eicar-Test:0:0:%s%n"
                            .formatted(
                                    HexFormat.of().formatHex(HostileFiles.EICAR.getBytes(StandardCharsets.US_ASCII))));
            var settings = Files.write(
                    folder.resolve("clamd.conf"),
                    List.of(
                            "Foreground yes",
                            "DatabaseDirectory " + folder.resolve("signatures"),
                            "TemporaryDirectory " + folder,
                            "LocalSocket " + folder.resolve("clamd.ctl"),
                            "TCPAddr 127.0.0.1",
                            "TCPSocket " + port,
                            "MaxThreads 2",
                            "StreamMaxLength " + STREAM_MAX));
            var process = new ProcessBuilder(program().toString(), "--config-file=" + settings)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("clamd.log").toFile())
                    .start();
            var clamd = new RealClamd(folder, port, process);
            clamd.waitUntilItAnswers();
            return clamd;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path program() {
        return Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/usr/bin/clamd", "/opt/homebrew/sbin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "These tests need clamd: install it (on Debian: sudo apt-get install clamav-daemon)"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void waitUntilItAnswers() throws IOException {
        var end = Instant.now().plus(PATIENCE);
        var scanner = new Clamd(new ClamdAddress(unix()), Duration.ofSeconds(1));
        while (!(scanner.scan(new byte[] {1}) instanceof Scan.Clean)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException(
                        "clamd did not start: " + Files.readString(folder.resolve("clamd.log")));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Its address on this machine, as the setting has it. */
    public String unix() {
        return "unix:" + folder.resolve("clamd.ctl");
    }

    /** Its address in the network, as the setting has it. */
    public String tcp() {
        return "tcp://127.0.0.1:" + port;
    }

    /** The portal's way to it. */
    public VirusScanner scanner() {
        return new Clamd(new ClamdAddress(unix()), Duration.ofSeconds(20));
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
