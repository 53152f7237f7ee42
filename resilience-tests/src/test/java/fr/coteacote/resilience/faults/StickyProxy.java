package fr.coteacote.resilience.faults;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.undertow.Undertow;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import java.net.InetSocketAddress;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What stands before several nodes: a browser stays with one as long as that one takes connections. */
final class StickyProxy implements AutoCloseable {

    private static final String SESSION_COOKIE = "cote-page";
    private static final int LONGEST_REQUEST_MS = 30_000;

    /** Every client of a test may hang on one node at a time; beyond this the proxy itself would refuse them. */
    private static final int CONNECTIONS = 200;

    private final Undertow server;

    private StickyProxy(Undertow server) {
        this.server = server;
    }

    static StickyProxy before(List<Node> nodes) {
        hush(); // nodes die here on purpose, and each death would be told with its stack
        var client = new LoadBalancingProxyClient()
                .addSessionCookieName(SESSION_COOKIE)
                .setConnectionsPerThread(CONNECTIONS)
                .setProblemServerRetry(1);
        nodes.forEach(node -> client.addHost(node.address(), node.name()));
        var proxy = ProxyHandler.builder()
                .setProxyClient(client)
                .setMaxRequestTime(LONGEST_REQUEST_MS)
                .setMaxConnectionRetries(nodes.size())
                .build();
        var server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1", proxy)
                .setIoThreads(2)
                .build();
        server.start();
        return new StickyProxy(server);
    }

    private static void hush() {
        if (LoggerFactory.getLogger("io.undertow") instanceof Logger logger) {
            logger.setLevel(Level.OFF);
        }
    }

    int port() {
        return ((InetSocketAddress) server.getListenerInfo().getFirst().getAddress()).getPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
