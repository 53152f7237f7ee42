package fr.coteacote.portal.access;

import fr.coteacote.portal.identity.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends one request as the browser of somebody would, without following where it leads. */
final class Asking {

    private static final String BOUNDARY = "----essai";

    private static final String PROOF = "cote-formulaire";

    private final HttpClient http = HttpClient.newHttpClient();

    Answer ask(Visitor visitor, RouteRule rule, World.File file) {
        return send(visitor, rule, file, rule.method().equals("POST") ? proof(visitor) : "");
    }

    private static String proof(Visitor visitor) {
        return visitor.proof("/pour-qui/" + SmallForm.ID);
    }

    Answer withoutProof(Visitor visitor, RouteRule rule, World.File file) {
        return send(visitor, rule, file, "lost");
    }

    /** Ask with another method than the table says: only the status counts. */
    int method(String method, Visitor visitor, RouteRule rule, World.File file) {
        var request = request(visitor, address(rule, file))
                .header("X-CSRF-TOKEN", proof(visitor))
                .method(method, BodyPublishers.noBody());
        return exchange(request.build(), file).status();
    }

    String body(Visitor visitor, String path) {
        return visitor.open(path).body();
    }

    private Answer send(Visitor visitor, RouteRule rule, World.File file, String csrf) {
        var request = request(visitor, address(rule, file));
        if (!rule.method().equals("POST")) {
            return exchange(request.GET().build(), file);
        }
        if (rule.pattern().endsWith("/documents/{document}")) {
            return exchange(
                    request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                            .POST(BodyPublishers.ofByteArray(upload(csrf)))
                            .build(),
                    file);
        }
        var fields = Stream.concat(
                        rule.fields().entrySet().stream().map(field -> encoded(field.getKey(), field.getValue())),
                        Stream.of(encoded("_csrf", csrf)))
                .collect(Collectors.joining("&"));
        return exchange(
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                file);
    }

    private static String address(RouteRule rule, World.File file) {
        var pattern = rule.pattern();
        var page = pattern.contains("/{document}/")
                ? (pattern.endsWith("/monter") ? file.secondPage() : file.firstPage()).toString()
                : pattern.contains("{item}") ? SmallForm.PLACE_OF_GROUP : SmallForm.PLACE_OF_PAGE;
        return pattern.replace("{form}", SmallForm.ID)
                .replace("{draft}", file.id().toString())
                .replace("{document}", SmallForm.PLACE_OF_PAPER)
                .replace("{page}", page)
                .replace("{item}", "1")
                .replaceAll("\\{\\w+}", file.id().toString());
    }

    private static HttpRequest.Builder request(Visitor visitor, String address) {
        var request = HttpRequest.newBuilder(visitor.at(address));
        var cookies = Stream.of(Visitor.SITTING, PROOF)
                .flatMap(name -> cookie(visitor, name).stream())
                .collect(Collectors.joining("; "));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private static Optional<String> cookie(Visitor visitor, String name) {
        return visitor.browser.cookie("localhost", name).map(value -> name + "=" + value);
    }

    private static byte[] upload(String csrf) {
        var body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", csrf.getBytes(StandardCharsets.US_ASCII));
        part(body, "name=\"fichier\"; filename=\"page.png\"\r\nContent-Type: image/png", World.picture());
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoded(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Answer exchange(HttpRequest request, World.File file) {
        try {
            var response = http.send(request, BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
            return Answer.of(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    response.body(),
                    file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
