package fr.coteacote.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Hostile addresses, bodies, returns and messages of Flow to a running portal, by chance from a seed: it refuses them,
 * and never breaks.
 *
 * <p>For some seconds and always from the same seed, or for {@code -Dfuzz.seconds} and from another each time, which
 * {@code -Dfuzz.seed} repeats.
 */
@AccessTest
class DoorsFuzzTest {

    private static final int AT_LEAST = 20;
    private static final Duration TIME = Duration.ofSeconds(Long.getLong("fuzz.seconds", 6));
    private static final String SESSION = "cote-page";
    private static final Pattern UI_KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]*)\"");
    private static final List<String> PIECES = List.of(
            "",
            "mot",
            "gens",
            "papier",
            "1",
            "0",
            "-1",
            "99999999999",
            "essai",
            "..",
            "%00",
            "é",
            "\u202e",
            "\uD83D\uDE00",
            "<script>",
            "' or 1=1 --",
            "\r\nX: y",
            "${7*7}",
            "{{7*7}}",
            "null",
            "true",
            "[]",
            "{\"a\":1}",
            "a b",
            "\\",
            "|");
    private static final List<String> FIELDS = List.of(
            "mot",
            "gens-nom",
            "_edit",
            "_seen.mot",
            "_choisi.mot",
            "_back",
            "courriel",
            "decision",
            "pour",
            "dossier",
            "code",
            "adresse",
            "mot.jour",
            "fichier");
    private static final List<String> TYPES = List.of(
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=b",
            "multipart/form-data",
            "text/plain",
            "application/json",
            "application/x-www-form-urlencoded; charset=utf-16",
            "x");

    private final long seed = Long.getLong(
            "fuzz.seed",
            Long.getLong("fuzz.seconds") == null ? 1 : Instant.now().toEpochMilli());
    private final Random random = new Random(seed);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Visitor visitor;
    private String draft = "";
    private String csrf = "";

    @Autowired
    DoorsFuzzTest(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @BeforeEach
    void begin() {
        draft = World.send(visitor, "/envoi/commencer/" + SmallForm.ID, Map.of("pour", "soi"))
                .uri()
                .getPath()
                .substring("/demande/".length());
        csrf = visitor.open("/pour-qui/" + SmallForm.ID).csrf();
    }

    /** Each of these once was a fault of the portal. */
    @ParameterizedTest
    @ValueSource(strings = {"Mot", "a--b", "%F0%9F%98%80", "MOT/1", "a--b/arret"})
    void an_address_that_no_page_can_have_is_unknown(String page) throws Exception {
        assertThat(status(to("/demande/" + draft + "/" + page, "").GET())).isEqualTo(404);
        assertThat(status(to("/envoi/" + draft + "/" + page.replace("/arret", ""), "")
                        .header("Content-Type", TYPES.getFirst())
                        .POST(BodyPublishers.ofString("_csrf=" + encoded(csrf)))))
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%3Fb", "mot%3f", "mot/%3F/papier", "a%23b", "mot/1%23"})
    void no_page_has_a_sign_in_its_name_which_Flow_would_take_for_its_end(String page) throws Exception {
        for (var root : List.of("/demande/", "/envoi/")) {
            assertThat(status(to(root + draft + "/" + page, "").GET())).isEqualTo(404);
        }
        assertThat(status(to("/demande/" + draft, "?a=%3F").GET())).isEqualTo(200);
    }

    @Test
    void an_address_as_long_as_can_be_sent_is_unknown() throws Exception {
        assertThat(status(to("/demande/" + draft + "/" + "a-".repeat(3000) + "a", "")
                        .GET()))
                .isEqualTo(404);
    }

    private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    @Test
    void the_plain_door_and_the_pages_refuse_what_they_cannot_use() throws Exception {
        neverBreaks(
                499,
                () -> random.nextInt(4) == 0
                        ? to(path("/demande"), "?" + body()).GET()
                        : to(path("/envoi"), "")
                                .header("Content-Type", pick(TYPES))
                                .POST(BodyPublishers.ofString(body())));
    }

    @Test
    void the_return_of_the_providers_refuses_what_nobody_asked_for() throws Exception {
        neverBreaks(499, () -> {
            var provider = pick(List.of("franceconnect", "proconnect", "franceconnect/x", encoded(text())));
            var query = "?state=%s&code=%s&iss=%s&error=%s&%s"
                    .formatted(encoded(text()), encoded(text()), encoded(text()), encoded(text()), body());
            return to("/connexion/retour/" + provider, random.nextBoolean() ? query : query.replace("&error=", "&e="))
                    .GET();
        });
    }

    /** Flow itself answers 500 to who breaks its protocol, and ends their page; others, and the draft, notice nothing. */
    @Test
    void the_door_of_Flow_refuses_messages_that_no_page_sends() throws Exception {
        visitor.browser.forget("localhost", SESSION);
        var page = visitor.open("/demande/" + draft + "/mot"); // the first of a session is written with Flow's scripts
        var key = UI_KEY.matcher(page.body());
        assertThat(key.find()).as("the page tells its key").isTrue();

        neverBreaks(
                500,
                () -> to(
                                "/",
                                pick(List.of(
                                        "?v-r=uidl&v-uiId=0",
                                        "?v-r=uidl&v-uiId=99",
                                        "?v-r=heartbeat&v-uiId=0",
                                        "?v-r=x")))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(message(key.group(1)))));
    }

    private void neverBreaks(int refusal, Supplier<HttpRequest.Builder> next) throws IOException, InterruptedException {
        var end = Instant.now().plus(TIME.dividedBy(3));
        var count = 0;
        while (Instant.now().isBefore(end) || count < AT_LEAST) {
            var request = next.get().timeout(Duration.ofSeconds(30)).build();
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as("seed %d, request %d: %s %s%n%s", seed, count, request.method(), request.uri(), answer.body())
                    .isLessThanOrEqualTo(refusal);
            count++;
        }
        assertThat(visitor.open("/demande/" + draft).status())
                .as("seed %d: the draft is still there", seed)
                .isEqualTo(200);
    }

    private HttpRequest.Builder to(String path, String query) {
        var cookies = List.of(Visitor.SITTING, "cote-formulaire", SESSION).stream()
                .flatMap(name ->
                        visitor.browser.cookie("localhost", name).stream().map(value -> name + "=" + value))
                .collect(Collectors.joining("; "));
        return HttpRequest.newBuilder(URI.create(visitor.at("") + path + query)).header("Cookie", cookies);
    }

    /** Mostly one's own draft, so that doors are passed; never the address that deletes it. */
    private String path(String root) {
        var named = pick(List.of(draft, draft, draft, UUID.randomUUID().toString(), encoded(text())));
        var rest = IntStream.range(0, random.nextInt(5))
                .mapToObj(_ -> random.nextBoolean()
                        ? pick(List.of(
                                "mot", "gens", "documents", "papier", "1", "code", "envoyer", "retirer", "decision"))
                        : encoded(text()))
                .collect(Collectors.joining("/"));
        return root + "/" + named + (rest.isEmpty() ? "" : "/" + rest);
    }

    private String body() {
        var proof = random.nextInt(8) == 0 ? text() : csrf;
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(_ -> encoded(random.nextInt(4) == 0 ? text() : pick(FIELDS)) + "=" + encoded(text()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(proof) + "&", ""));
    }

    private String message(String key) {
        var event = "{\"type\":%s,\"node\":%d,\"event\":%s,\"data\":{\"event.detail\":%s}}"
                .formatted(
                        quoted(pick(List.of("event", "mSync", "publishedEventHandler", "channel", "navigation", "x"))),
                        random.nextInt(200) - 5,
                        quoted(pick(List.of("envoyer", "garder", "click", "ui-navigate", "x"))),
                        random.nextBoolean()
                                ? quoted(text())
                                : pick(List.of("{}", "[]", "[[\"mot\",\"x\"]]", "1", "null")));
        return random.nextInt(6) == 0
                ? text()
                : "{\"csrfToken\":%s,\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                        .formatted(
                                quoted(random.nextInt(5) == 0 ? text() : key),
                                event,
                                random.nextInt(4),
                                random.nextInt(4));
    }

    private String text() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> random.nextInt(5) == 0 ? signs() : pick(PIECES))
                .collect(Collectors.joining());
    }

    private String signs() {
        return random.ints(1 + random.nextInt(200), 1, 0xD7FF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    private static String quoted(String text) {
        return "\"" + text.replaceAll("[\\\\\"\\p{Cntrl}]", "") + "\"";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
