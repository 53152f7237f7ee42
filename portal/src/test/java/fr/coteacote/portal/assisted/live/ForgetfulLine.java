package fr.coteacote.portal.assisted.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A line to a port of this computer that can forget its connections: they stay open and carry nothing any more; new ones do. */
final class ForgetfulLine implements AutoCloseable {

    private final ServerSocket door;
    private final int end;
    private volatile int forgotten;

    ForgetfulLine(int end) {
        this.end = end;
        try {
            door = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("No line can be laid to port " + end, e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Where one connects to. */
    int port() {
        return door.getLocalPort();
    }

    /** Forget all connections, as a router does that has more to do. */
    synchronized void forget() {
        forgotten++;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException _) {
                // who wanted to connect hears so
            }
        }
    }

    private void connect(Socket here) throws IOException {
        var made = forgotten;
        var there = new Socket(InetAddress.getLoopbackAddress(), end);
        Thread.ofVirtual().start(() -> carry(here, there, made));
        Thread.ofVirtual().start(() -> carry(there, here, made));
    }

    private void carry(Socket from, Socket to, int made) {
        try (from;
                to) {
            var bytes = new byte[8192];
            for (var read = from.getInputStream().read(bytes);
                    read >= 0;
                    read = from.getInputStream().read(bytes)) {
                if (made == forgotten) {
                    to.getOutputStream().write(bytes, 0, read);
                }
            }
        } catch (IOException _) {
            // one of the two has gone
        }
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
