package fr.coteacote.development.identity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A browser without screen or scripts: it follows redirections and keeps cookies by host name, whatever the port.
 *
 * <p>{@code java.net.CookieManager} is not used: it takes {@code localhost} for {@code localhost.local}.
 */
public final class Browser {

    private static final int PATIENCE = 10;
    private static final Pattern CSRF =
            Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"|value=\"([^\"]*)\"[^>]*name=\"_csrf\"");

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final List<Cookie> cookies = new ArrayList<>();
    private final List<String> cleared = new ArrayList<>();
    private @Nullable URI here;

    /** Follow a link, or type an address. */
    public Page open(URI address) {
        return follow(request(address).GET().build(), PATIENCE);
    }

    /** Ask for an address and stay there, redirection or not. */
    public Page step(URI address) {
        return follow(request(address).GET().build(), 0);
    }

    /** Send a form. */
    public Page send(URI address, Map<String, String> fields) {
        return follow(form(address, fields), PATIENCE);
    }

    /** Send a form with a picture in {@code field}. */
    public Page sendPicture(URI address, Map<String, String> fields, String field, byte[] picture) {
        return sendPicture(address, fields, field, "photo.png", picture);
    }

    /** Send a form with a picture in {@code field}, under a name of its own. */
    public Page sendPicture(URI address, Map<String, String> fields, String field, String filename, byte[] picture) {
        var boundary = "partie-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        fields.forEach((name, text) ->
                part(body, boundary, "name=\"%s\"".formatted(name), text.getBytes(StandardCharsets.UTF_8)));
        part(
                body,
                boundary,
                "name=\"%s\"; filename=\"%s\"\r\nContent-Type: image/png".formatted(field, filename),
                picture);
        body.writeBytes("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return follow(
                request(address)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                PATIENCE);
    }

    private static void part(ByteArrayOutputStream body, String boundary, String head, byte[] content) {
        body.writeBytes("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                .formatted(boundary, head)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Send a form, and stop before visiting {@code stop}: nothing runs there. */
    public Page sendUntil(URI address, Map<String, String> fields, URI stop) {
        var page = follow(form(address, fields), 0);
        while (!page.location().isEmpty()) {
            var next = page.uri().resolve(page.location());
            if (next.getAuthority().equals(stop.getAuthority())) {
                return new Page(next, page.status(), "", "", page.trail());
            }
            page = step(next);
        }
        return page;
    }

    /** Find a cookie that would be sent to {@code host}. */
    public Optional<String> cookie(String host, String name) {
        return cookies.stream()
                .filter(cookie -> cookie.host().equals(host) && cookie.name().equals(name))
                .map(Cookie::value)
                .findAny();
    }

    /** Lose what goes when a browser is closed, or what somebody deletes. */
    public void forget(String host, String name) {
        cookies.removeIf(cookie -> cookie.host().equals(host) && cookie.name().equals(name));
    }

    /** What sites asked the browser to clear, in the words of {@code Clear-Site-Data}. */
    public List<String> cleared() {
        return List.copyOf(cleared);
    }

    private HttpRequest form(URI address, Map<String, String> fields) {
        return request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build();
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address);
        if (here != null && address.getAuthority().equals(here.getAuthority())) {
            request.header("Referer", here.toString());
        }
        var sent = cookies.stream()
                .filter(cookie -> cookie.host().equals(address.getHost())
                        && address.getPath().startsWith(cookie.path()))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        return request;
    }

    private Page follow(HttpRequest first, int redirections) {
        var trail = new ArrayList<URI>();
        var request = first;
        for (var left = redirections; ; left--) {
            var response = exchange(request);
            trail.add(request.uri());
            var next = response.headers().firstValue("Location");
            if (next.isEmpty() || response.statusCode() / 100 != 3 || left <= 0) {
                here = request.uri();
                return new Page(request.uri(), response.statusCode(), response.body(), next.orElse(""), trail);
            }
            request = request(request.uri().resolve(next.get())).GET().build();
        }
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            cleared.addAll(response.headers().allValues("Clear-Site-Data"));
            response.headers().allValues("Set-Cookie").forEach(header -> keep(request.uri(), header));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(URI from, String header) {
        for (var cookie : HttpCookie.parse("Set-Cookie:" + header)) {
            forget(from.getHost(), cookie.getName());
            if (cookie.getMaxAge() != 0) {
                var path = cookie.getPath() == null ? "/" : cookie.getPath();
                cookies.add(new Cookie(from.getHost(), path, cookie.getName(), cookie.getValue()));
            }
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private record Cookie(String host, String path, String name, String value) {}

    /**
     * What the browser shows.
     *
     * @param location where it was told to go next; "" when nowhere
     * @param trail each address visited on the way
     */
    public record Page(URI uri, int status, String body, String location, List<URI> trail) {

        public Page {
            trail = List.copyOf(trail);
        }

        /** The hidden token of the first form. */
        public String csrf() {
            var found = CSRF.matcher(body);
            if (!found.find()) {
                throw new IllegalStateException("No form at " + uri);
            }
            return HtmlUtils.htmlUnescape(found.group(1) == null ? found.group(2) : found.group(1));
        }
    }
}
