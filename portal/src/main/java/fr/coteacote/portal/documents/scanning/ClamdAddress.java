package fr.coteacote.portal.documents.scanning;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where clamd listens: {@code tcp://127.0.0.1:3310}, or {@code unix:/run/clamav/clamd.ctl} on the same machine. */
record ClamdAddress(String written) {

    private static final String UNIX = "unix:";

    /** @throws UnusableClamdAddress when it is neither of the two */
    ClamdAddress {
        if (!isPath(written) && !isHost(written)) {
            throw new UnusableClamdAddress(written);
        }
    }

    /** The address to connect to; a host is looked up anew each time. */
    SocketAddress socket() {
        if (written.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(written.substring(UNIX.length()));
        }
        var uri = URI.create(written);
        return new InetSocketAddress(uri.getHost(), uri.getPort());
    }

    private static boolean isPath(String written) {
        try {
            return written.startsWith(UNIX)
                    && Path.of(written.substring(UNIX.length())).isAbsolute();
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static boolean isHost(String written) {
        try {
            var uri = URI.create(written);
            return "tcp".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getPort() > 0
                    && uri.getPort() < 65_536
                    && uri.getPath().isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
