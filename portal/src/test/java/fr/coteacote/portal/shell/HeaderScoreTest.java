package fr.coteacote.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.PagesWithoutBundle;
import fr.coteacote.portal.Portal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                    HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                            .header("X-Forwarded-Proto", "https")
                            .build(),
                    BodyHandlers.discarding());

            assertThat(new HeaderScore(answer.headers()).points())
                    .as("%s: %s", path, answer.headers().map())
                    .isGreaterThanOrEqualTo(GOAL);
        }
    }

    @Test
    void the_score_counts_what_is_there() {
        assertThat(new HeaderScore(headers(ARMED)).points()).isEqualTo(135);
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
                "access-control-allow-origin | *"
            })
    void what_is_missing_costs_the_goal(String header, String value) {
        var weak = new LinkedHashMap<>(ARMED);
        weak.put(header, List.of(value));

        assertThat(new HeaderScore(headers(weak)).points()).isLessThan(GOAL);
    }

    private static HttpHeaders headers(Map<String, List<String>> map) {
        return HttpHeaders.of(map, (_, _) -> true);
    }
}
