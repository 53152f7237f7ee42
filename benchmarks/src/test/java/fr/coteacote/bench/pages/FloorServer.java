package fr.coteacote.bench.pages;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves {@link FloorPage} as lightly as one can: everything in memory, compressed beforehand as small as Brotli makes it,
 * and kept by browsers for ever but for the page itself.
 */
final class FloorServer implements AutoCloseable {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASSETS = "/assets/";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Map<String, Served> files = new ConcurrentHashMap<>();

    private record Served(String type, ByteBuffer body, boolean compressed, String keep) {}

    private FloorServer(HttpServer server) {
        this.server = server;
    }

    static FloorServer start() {
        Brotli4jLoader.ensureAvailability();
        try {
            var floor =
                    new FloorServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            floor.files.put(
                    FloorPage.PATH,
                    compressed(
                            "text/html; charset=utf-8", FloorPage.html().getBytes(StandardCharsets.UTF_8), "no-store"));
            floor.files.put(
                    FloorPage.STYLES, compressed("text/css", FloorPage.part("govuk-frontend.min.css"), FOR_EVER));
            floor.files.put(
                    FloorPage.SCRIPT, compressed("text/javascript", FloorPage.part("govuk-frontend.min.js"), FOR_EVER));
            floor.server.createContext("/", floor::answer);
            floor.server.setExecutor(floor.threads);
            floor.server.start();
            return floor;
        } catch (IOException e) {
            throw new UncheckedIOException("The floor page cannot be served", e);
        }
    }

    private static Served compressed(String type, byte[] body, String keep) throws IOException {
        return new Served(type, ByteBuffer.wrap(Encoder.compress(body, Encoder.Parameters.create(11))), true, keep);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var file = path.startsWith(ASSETS) ? files.computeIfAbsent(path, FloorServer::asset) : files.get(path);
            if (file == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", file.type());
            headers.set("Cache-Control", file.keep());
            if (file.compressed()) {
                headers.set("Content-Encoding", "br");
            }
            exchange.sendResponseHeaders(200, file.body().remaining());
            exchange.getResponseBody().write(file.body().array());
        }
    }

    private static Served asset(String path) {
        var body = FloorPage.part(path.substring(1));
        try {
            return path.endsWith(".svg")
                    ? compressed("image/svg+xml", body, FOR_EVER)
                    : new Served("font/woff2", ByteBuffer.wrap(body), false, FOR_EVER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://localhost:%d".formatted(server.getAddress().getPort()));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
