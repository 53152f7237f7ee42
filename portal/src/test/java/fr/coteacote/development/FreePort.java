package fr.coteacote.development;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for a service that may die and has to be found again at the same place.
 *
 * <p>It lies below those that the system lends to whoever calls somewhere: while a service is away, a call of one of its
 * clients could get such a port, and the service could not come back.
 */
public final class FreePort {

    private static final int FIRST = 10_000;
    private static final int LENT_BY_THE_SYSTEM = 32_768;

    private FreePort() {}

    /** Find one that nobody uses now. */
    public static int find() {
        return ThreadLocalRandom.current()
                .ints(FIRST, LENT_BY_THE_SYSTEM)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
