package fr.coteacote.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The ports of a development portal and of what stands beside it; 0 lets the system choose, but not the portal's. */
record Ports(int portal, int identity, int mailbox, int smtp, int sms, int database) {

    /** The ones that a developer learns by heart. */
    static final Ports USUAL = new Ports(8080, 8081, 8082, 8025, 8083, 8032);

    /** Ports that nobody uses now. */
    static Ports free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new Ports(socket.getLocalPort(), 0, 0, 0, 0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("No port is free", e);
        }
    }
}
