package fr.coteacote.resilience.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A line between two processes that can be cut, or be slow, or stop carrying, or lose what comes back. */
public final class Line implements AutoCloseable {

    /** What the line does with what is put into it. */
    public enum State {
        /** It carries. */
        SOUND,
        /**
         * It carries like a bad telephone line: 300 ms each way, 1.6 Mbit/s a connection, and now and then one breaks in
         * the middle of what it carries. That is what becomes of lost packets above TCP.
         */
        SLOW,
        /** It holds connections open and carries nothing; later it goes on where it stopped. */
        HANGING,
        /** It carries what is asked and loses the answers. */
        DEAF,
        /** It breaks connections, and takes no new one. */
        CUT
    }

    private static final Duration ONE_WAY = Duration.ofMillis(300);
    private static final int BYTES_A_MILLISECOND = 200;
    private static final int BREAKS_ONCE_IN = 12;

    private final ServerSocket door;
    private final InetSocketAddress end;
    private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
    private final AtomicInteger carriedSlowly = new AtomicInteger();
    private State state = State.SOUND;

    private Line(ServerSocket door, InetSocketAddress end) {
        this.door = door;
        this.end = end;
    }

    /** Lay a line to {@code port} of this computer. */
    public static Line to(int port) {
        try {
            var line = new Line(
                    new ServerSocket(0, 200, InetAddress.getLoopbackAddress()),
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            Thread.ofVirtual().start(line::accept);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("No line can be laid to port " + port, e);
        }
    }

    /** Where one connects to. */
    public int port() {
        return door.getLocalPort();
    }

    /** Change what the line does, for open connections too; those that lost something break when it carries again. */
    public synchronized void become(State next) {
        var lost = state == State.DEAF || next == State.CUT;
        state = next;
        notifyAll();
        if (lost) {
            wires.forEach(Wire::tear);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var here = door.accept();
                if (now() == State.CUT) {
                    here.close();
                } else {
                    new Wire(here).carry();
                }
            } catch (IOException e) {
                // Whoever called hears that nobody is there
            }
        }
    }

    private synchronized State now() {
        return state;
    }

    private synchronized State onceMoving() throws InterruptedException {
        while (state == State.HANGING) {
            wait();
        }
        return state;
    }

    @Override
    public void close() {
        become(State.CUT);
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One connection. */
    private final class Wire {

        private final Socket here;
        private final Socket there = new Socket();

        Wire(Socket here) {
            this.here = here;
        }

        void carry() {
            wires.add(this);
            Thread.ofVirtual().start(() -> {
                try {
                    there.connect(end);
                    if (now() == State.CUT) {
                        throw new IOException("The line was cut while this connection was made");
                    }
                    Thread.ofVirtual().start(() -> carry(there, here, true));
                    carry(here, there, false);
                } catch (IOException e) {
                    tear();
                }
            });
        }

        private void carry(Socket from, Socket to, boolean answers) {
            var buffer = new byte[16 * 1024];
            try (var in = from.getInputStream();
                    var out = to.getOutputStream()) {
                for (var read = next(in, buffer); read >= 0; read = next(in, buffer)) {
                    var moving = onceMoving();
                    if (moving == State.CUT) {
                        return;
                    }
                    if (moving == State.SLOW) {
                        var whole = carriedSlowly.incrementAndGet() % BREAKS_ONCE_IN != 0;
                        Thread.sleep(read / BYTES_A_MILLISECOND);
                        out.write(buffer, 0, whole ? read : read / 2);
                        if (!whole) {
                            return;
                        }
                    } else if (moving == State.SOUND || (moving == State.DEAF && !answers)) {
                        out.write(buffer, 0, read);
                    }
                }
            } catch (IOException e) {
                // One end is gone: so is the other
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                tear();
            }
        }

        /** Take what comes next; what had to be waited for has a long way, what follows it is on its way already. */
        private int next(InputStream in, byte[] buffer) throws IOException, InterruptedException {
            var followsSomething = in.available() > 0;
            var read = in.read(buffer);
            if (!followsSomething && now() == State.SLOW) {
                Thread.sleep(ONE_WAY);
            }
            return read;
        }

        void tear() {
            wires.remove(this);
            try (here;
                    there) {
                // Both are closed, in this order reversed
            } catch (IOException e) {
                // Closed already
            }
        }
    }
}
