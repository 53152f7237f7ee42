package fr.coteacote.resilience.clients;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One browser's cookies, and requests that carry them; several tabs may use it at a time. */
public final class Web {

    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    private final URI portal;
    private final Map<String, String> cookies;
    private final String mark;
    private final Duration patience;

    private Web(URI portal, Map<String, String> cookies, String mark, Duration patience) {
        this.portal = portal;
        this.cookies = cookies;
        this.mark = mark;
        this.patience = patience;
    }

    /** Open a browser that knows nothing yet of the portal at {@code portal}, and runs no scripts. */
    public static Web at(URI portal) {
        return new Web(portal, new ConcurrentHashMap<>(), "", PATIENCE);
    }

    /** The same browser, once it was given {@code cookies} on another way. */
    public Web holding(Map<String, String> given) {
        cookies.putAll(given);
        return this;
    }

    /** The same browser, with scripts: the page's script leaves this mark, and the portal heeds it. */
    Web withScripts() {
        return new Web(portal, cookies, "scripts=1", patience);
    }

    /** The same browser in the hands of somebody who waits longer. */
    public Web patient(Duration longer) {
        return new Web(portal, cookies, mark, longer);
    }

    /** The value of a cookie, "" when there is none. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /**
     * Ask for a page, and stay there if it leads elsewhere.
     *
     * @throws IOException when nothing was heard in time
     */
    public Reply get(String path) throws IOException {
        return exchange(to(path).GET());
    }

    /** Ask for what comes little by little, and has no end. */
    InputStream stream(String path) throws IOException {
        try {
            return HTTP.send(to(path).GET().build(), BodyHandlers.ofInputStream())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    Reply post(String path, String type, String body) throws IOException {
        return exchange(to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(portal.resolve(path)).timeout(patience);
        var sent = Stream.concat(
                        cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()),
                        Stream.of(mark))
                .filter(cookie -> !cookie.isEmpty())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        return request;
    }

    private Reply exchange(HttpRequest.Builder request) throws IOException {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void keep(String header) {
        for (var cookie : HttpCookie.parse("Set-Cookie:" + header)) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    /**
     * What came back.
     *
     * @param location where it leads, as the portal said it; "" when nowhere
     */
    public record Reply(int status, String location, String body) {

        /** Where it leads, without host. */
        String path() {
            return location.isEmpty() ? "" : URI.create(location).getPath();
        }
    }
}
