package fr.coteacote.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser;
import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.PagesWithoutBundle;
import fr.coteacote.portal.Portal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Each kind of answer is armed, over TLS that a proxy ends before the portal. */
@SpringBootTest(
        classes = {Portal.class, PagesWithoutBundle.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {OwnDatabase.TERRITORY, "vaadin.productionMode=true"})
@ContextConfiguration(initializers = OwnDatabase.class)
class HeaderScoreTest {

    private static final int GOAL = 130;

    private static final Map<String, List<String>> ARMED = Map.of(
            "content-security-policy", List.of("default-src 'none'; script-src 'self'; frame-ancestors 'none'"),
            "strict-transport-security", List.of("max-age=31536000"),
            "x-content-type-options", List.of("nosniff"),
            "cross-origin-resource-policy", List.of("same-origin"),
            "referrer-policy", List.of("same-origin"),
            "set-cookie", List.of("a=b; Secure; HttpOnly; SameSite=Lax"));

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/pour-qui/apa", "/connexion", "/rien-ici", "/assets/portal.css", "/mes-demandes"})
    void each_answer_is_armed(String path) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var answer = browser.send(
                    HttpRequest.newBuilder(at(path))
                            .header("X-Forwarded-Proto", "https")
                            .build(),
                    BodyHandlers.discarding());

            assertArmed(path, answer.headers());
        }
    }

    @Test
    void what_somebody_meets_who_fills_in_is_armed_too() throws Exception {
        var person = new Browser();
        var whom = person.open(at("/pour-qui/apa"));
        var draft = person.send(at("/envoi/commencer/apa"), Map.of("pour", "soi", "_csrf", whom.csrf()))
                .uri()
                .getPath()
                .replaceFirst("(/demande/[^/]+).*", "$1");
        var question = draft + "/residence-france";
        var token = person.open(at(question)).csrf();
        var door = draft.replace("/demande", "/envoi");
        var paper = person.sendPicture(at(door + "/documents/rib"), Map.of("_csrf", token), "fichier", picture());
        var download = Pattern.compile("\"(%s/documents/[0-9]+/[0-9a-f-]{36})\"".formatted(draft))
                .matcher(paper.body());

        assertThat(download.find()).as(paper.body()).isTrue();
        assertArmed(asking(person, question).GET(), 200);
        assertArmed(asking(person, download.group(1)).GET(), 200);
        assertArmed(
                asking(person, door + "/residence-france")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("residence-france=plus-de-3-mois&_csrf="
                                + URLEncoder.encode(token, StandardCharsets.UTF_8))),
                303);
    }

    /** Ask with the cookies of {@code person}, by way of a proxy that ends TLS. */
    private HttpRequest.Builder asking(Browser person, String path) {
        var cookies = Stream.of("cote-sitting", "cote-formulaire")
                .map(name -> name + "=" + person.cookie("localhost", name).orElseThrow())
                .collect(Collectors.joining("; "));
        return HttpRequest.newBuilder(at(path))
                .header("X-Forwarded-Proto", "https")
                .header("Cookie", cookies);
    }

    private static void assertArmed(HttpRequest.Builder request, int status) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var answer = browser.send(request.build(), BodyHandlers.discarding());

            assertThat(answer.statusCode()).as("%s", answer.uri()).isEqualTo(status);
            assertArmed(answer.uri().getPath(), answer.headers());
        }
    }

    private static void assertArmed(String path, HttpHeaders headers) throws IOException {
        assertThat(new HeaderScore(headers, proxyLeadsToHttps()).points())
                .as("%s: %s", path, headers.map())
                .isGreaterThanOrEqualTo(GOAL);
    }

    /** What the operator is told to write for the proxy: the portal itself never sees plain HTTP. */
    private static boolean proxyLeadsToHttps() throws IOException {
        return Files.readString(Path.of("../docs/fr/exploiter.md"))
                .contains("return 301 https://demandes.exemple.fr$request_uri;");
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private URI at(String path) {
        return URI.create("http://localhost:%d%s".formatted(port, path));
    }

    @Test
    void the_score_counts_what_is_there() {
        assertThat(new HeaderScore(headers(ARMED), true).points()).isEqualTo(135);
    }

    @Test
    void who_is_not_led_from_HTTP_to_HTTPS_loses_the_goal() {
        assertThat(new HeaderScore(headers(ARMED), false).points()).isEqualTo(80);
    }

    @Test
    void a_referrer_that_tells_where_one_comes_from_costs_ten_points() {
        var telling = new LinkedHashMap<>(ARMED);
        telling.put("referrer-policy", List.of("unsafe-url"));

        assertThat(new HeaderScore(headers(telling), true).points()).isEqualTo(125);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content-security-policy | ''",
                "content-security-policy | default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'",
                "content-security-policy | default-src 'none'; script-src 'unsafe-eval'; frame-ancestors 'none'",
                "strict-transport-security | max-age=0",
                "strict-transport-security | max-age=1000",
                "set-cookie | a=b; HttpOnly; SameSite=Lax",
                "set-cookie | a=b; Secure; SameSite=Lax",
                "cross-origin-resource-policy | cross-origin",
                "referrer-policy | unsafe-url",
                "referrer-policy | no-referrer-when-downgrade",
                "access-control-allow-origin | *"
            })
    void what_is_missing_costs_the_goal(String header, String value) {
        var weak = new LinkedHashMap<>(ARMED);
        weak.put(header, List.of(value));

        assertThat(new HeaderScore(headers(weak), true).points()).isLessThan(GOAL);
    }

    private static HttpHeaders headers(Map<String, List<String>> map) {
        return HttpHeaders.of(map, (_, _) -> true);
    }
}
