package fr.coteacote.portal.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server (RFC 5321, as little of it as is needed) that does what a test wants it to do. */
final class FickleMailServer implements AutoCloseable {

    /** What it does with a message. */
    enum Mood {
        SOUND,
        /** Hang up on whoever comes. */
        AWAY,
        /** Not now: 451 to the message. */
        BUSY,
        /** Never: 550 to the address, which the answer repeats, as real servers do. */
        REFUSING,
        /** Keep the message, and never say so. */
        SILENT_ONCE_ACCEPTED
    }

    private final ServerSocket door;
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final AtomicInteger tries = new AtomicInteger();
    private volatile Mood mood = Mood.SOUND;

    private FickleMailServer(ServerSocket door) {
        this.door = door;
    }

    static FickleMailServer open() {
        try {
            var server = new FickleMailServer(new ServerSocket(0, 20, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(server::serve);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    void become(Mood next) {
        mood = next;
    }

    /** How often somebody came with a message. */
    int tries() {
        return tries.get();
    }

    /** The messages it took for {@code recipient}, as they came over the line. */
    List<String> acceptedFor(String recipient) {
        return accepted.stream()
                .filter(message -> message.contains("To: " + recipient))
                .toList();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException e) {
                // Closed
            }
        }
    }

    private void talk(Socket caller) {
        tries.incrementAndGet();
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            if (mood == Mood.AWAY) {
                return;
            }
            say(caller, "220 fickle");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                answer(caller, in, line);
            }
        } catch (IOException e) {
            // They hung up
        }
    }

    private void answer(Socket caller, BufferedReader in, String line) throws IOException {
        switch (line.substring(0, Math.min(4, line.length()))) {
            case "DATA" -> take(caller, in);
            case "RCPT" ->
                say(caller, mood == Mood.REFUSING ? "550 5.1.1 %s: nobody".formatted(line.substring(8)) : "250 ok");
            case "QUIT" -> say(caller, "221 bye");
            default -> say(caller, "250 ok");
        }
    }

    private void take(Socket caller, BufferedReader in) throws IOException {
        say(caller, "354 go on");
        var message = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            message.append(line).append('\n');
        }
        if (mood == Mood.BUSY) {
            say(caller, "451 4.3.0 later");
            return;
        }
        accepted.add(message.toString());
        if (mood != Mood.SILENT_ONCE_ACCEPTED) {
            say(caller, "250 kept");
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
