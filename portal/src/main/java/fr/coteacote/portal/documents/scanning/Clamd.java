package fr.coteacote.portal.documents.scanning;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * ClamAV's daemon, spoken to as its manual says (clamd(8), {@code INSTREAM}): lengths and bytes, then one line back.
 *
 * <p>One connection a file, closed when the time is over. The file goes through memory only. Safe for several threads.
 */
final class Clamd implements VirusScanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 1024;
    private static final String FOUND = " FOUND";

    private final ClamdAddress address;
    private final Duration patience;

    Clamd(ClamdAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public Scan scan(byte[] content) {
        var asking = new FutureTask<>(() -> read(ask(content)));
        var asked = Thread.ofVirtual().name("clamd").start(asking);
        try {
            return asking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return new Scan.NoAnswer("%s said nothing for %s".formatted(address.written(), patience));
        } catch (ExecutionException e) {
            return new Scan.NoAnswer("%s: %s".formatted(address.written(), e.getCause()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Scan.NoAnswer("The portal stops");
        } finally {
            asked.interrupt(); // a channel that its thread waits for is closed by this
        }
    }

    private static Scan read(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return new Scan.Clean();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return new Scan.Infected(answer.substring("stream: ".length(), answer.length() - FOUND.length()));
        }
        throw new IOException("Not an answer that clears or condemns a file: '%s'".formatted(answer));
    }

    private String ask(byte[] content) throws IOException {
        var socket = address.socket();
        try (var channel = SocketChannel.open(family(socket))) {
            channel.connect(socket);
            send(channel, content);
            return answer(channel);
        }
    }

    private static StandardProtocolFamily family(SocketAddress socket) throws IOException {
        if (!(socket instanceof InetSocketAddress internet)) {
            return StandardProtocolFamily.UNIX;
        }
        if (internet.isUnresolved()) {
            throw new IOException("No machine is called " + internet.getHostString());
        }
        return internet.getAddress() instanceof Inet6Address
                ? StandardProtocolFamily.INET6
                : StandardProtocolFamily.INET;
    }

    private static void send(SocketChannel channel, byte[] content) throws IOException {
        try {
            write(channel, ByteBuffer.wrap(COMMAND));
            for (var from = 0; from < content.length; from += CHUNK) {
                var length = Math.min(CHUNK, content.length - from);
                write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
                write(channel, ByteBuffer.wrap(content, from, length));
            }
            write(channel, ByteBuffer.allocate(Integer.BYTES));
        } catch (IOException e) {
            // Larger than its StreamMaxLength: clamd answers why and hangs up, which is more worth telling.
            throw new IOException(answer(channel) + ", " + e.getMessage(), e);
        }
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST_ANSWER);
        var read = 0;
        while (read >= 0 && bytes.hasRemaining()) {
            read = channel.read(bytes);
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }
}
