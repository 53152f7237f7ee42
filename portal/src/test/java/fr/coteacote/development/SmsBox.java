package fr.coteacote.development;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** An SMS gateway on this computer: takes every message that the portal sends, whoever it is for, and shows it in a page. */
public final class SmsBox implements AutoCloseable {

    private static final String DOOR = "/messages";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final String token = UUID.randomUUID().toString();
    private final List<Sms> messages = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    private SmsBox(HttpServer server) {
        this.server = server;
    }

    /**
     * Open the box; 0 lets the system choose a port.
     *
     * @throws ServiceNotStarted when the port is busy
     */
    public static SmsBox open(int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var box = new SmsBox(server);
            server.createContext(DOOR, box::take);
            server.createContext("/", box::show);
            server.start();
            return box;
        } catch (IOException e) {
            throw new ServiceNotStarted(
                    "Port %d, for the local SMS box, is busy: stop the program that uses it.".formatted(port), e);
        }
    }

    /** Where the portal sends. */
    public String gateway() {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), DOOR);
    }

    /** What the portal shows to be let in. */
    public String token() {
        return token;
    }

    /** Where a person reads. */
    public String address() {
        return "http://localhost:%d/".formatted(server.getAddress().getPort());
    }

    /** The messages for {@code number}, as E.164 writes it, oldest first. */
    public List<Sms> messagesTo(String number) {
        return messages.stream().filter(message -> message.to().equals(number)).toList();
    }

    /** Take nothing any more, or take it again, as a gateway that is away. */
    public void beAway(boolean away) {
        this.away = away;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        answer(exchange, away ? 503 : taken(exchange, body), "text/plain", "");
    }

    private int taken(HttpExchange exchange, byte[] body) {
        if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return 401;
        }
        var sent = JSON.readTree(body);
        messages.add(new Sms(
                sent.path("to").asString(),
                sent.path("from").asString(),
                sent.path("text").asString(),
                LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS)));
        return 201;
    }

    private void show(HttpExchange exchange) throws IOException {
        var shown = new ArrayList<>(messages)
                .reversed().stream().map(SmsBox::article).collect(Collectors.joining());
        answer(exchange, 200, "text/html; charset=utf-8", """
                <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>SMS d’essai</title>
                <meta name="viewport" content="width=device-width"><style>body{font:1.1rem/1.6 sans-serif;max-width:45rem;
                margin:2rem auto;padding:0 1rem}article{border-top:1px solid #777;padding:1rem 0}pre{white-space:pre-wrap;
                font:inherit}</style></head><body><main><h1>SMS d’essai</h1>
                <p>Les SMS envoyés par le portail arrivent ici, et nulle part ailleurs.</p>%s</main></body></html>
                """.formatted(
                        shown.isEmpty() ? "<p>Aucun SMS pour le moment.</p>" : shown));
    }

    private static String article(Sms message) {
        return "<article><h2>Pour %s</h2><p>De %s, à %s</p><pre>%s</pre></article>"
                .formatted(
                        HtmlUtils.htmlEscape(message.to()),
                        HtmlUtils.htmlEscape(message.from()),
                        message.at(),
                        HtmlUtils.htmlEscape(message.text()));
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** A message that arrived. */
    public record Sms(String to, String from, String text, LocalTime at) {}
}
