package fr.coteacote.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.PagesWithoutBundle;
import fr.coteacote.portal.Portal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The proxy of the operator's guide does what the guide says: it is tried word for word, over TLS. */
@SpringBootTest(
        classes = {Portal.class, PagesWithoutBundle.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {OwnDatabase.TERRITORY, "vaadin.productionMode=true"})
@ContextConfiguration(initializers = OwnDatabase.class)
@TestInstance(Lifecycle.PER_CLASS)
class GuidedProxyTest {

    private static final String SECRET = "zX9secretDuLien";

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    private GuidedProxy proxy;

    @BeforeAll
    void start(@TempDir Path folder) {
        assumeTrue(GuidedProxy.program().isPresent(), "nginx is not there: bin/test finds it where it can");
        proxy = GuidedProxy.before(port, folder);
    }

    @AfterAll
    void stop() {
        if (proxy != null) {
            proxy.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/rien-ici", "/assets/portal.css"})
    void each_answer_that_comes_over_tls_is_armed(String path) throws Exception {
        var answer = ask(HttpRequest.newBuilder(proxy.secure("localhost", path)));

        assertThat(new HeaderScore(answer.headers(), leadsToHttps(path)).points())
                .as("%s", answer.headers().map())
                .isGreaterThanOrEqualTo(130);
    }

    private boolean leadsToHttps(String path) throws Exception {
        var answer = ask(HttpRequest.newBuilder(proxy.plain(path)));
        return answer.statusCode() == 301
                && answer.headers().firstValue("Location").orElse("").equals("https://localhost" + path);
    }

    @Test
    void what_was_sent_in_plain_is_refused_and_not_led_on() throws Exception {
        var sent = ask(HttpRequest.newBuilder(proxy.plain("/connexion")).POST(BodyPublishers.ofString("mot=secret")));

        assertThat(sent.statusCode()).isEqualTo(403);
    }

    @Test
    void who_asks_for_another_name_gets_no_answer() {
        assertThatThrownBy(() -> ask(HttpRequest.newBuilder(proxy.secure("127.0.0.1", "/"))))
                .isInstanceOf(SSLException.class);
    }

    @Test
    void what_follows_a_secret_link_is_not_written_down() throws Exception {
        for (var path : new String[] {"/invitation/", "/rejoindre/", "/arreter-l-aide/", "/aider-un-proche/lien/"}) {
            ask(HttpRequest.newBuilder(proxy.secure("localhost", path + SECRET)));
        }
        ask(HttpRequest.newBuilder(proxy.secure("localhost", "/connexion")));

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(proxy.accessLog()).contains("GET /connexion"));
        assertThat(proxy.accessLog()).doesNotContain(SECRET);
    }

    @Test
    void nobody_makes_the_portal_believe_that_it_stands_elsewhere() throws Exception {
        var answer = ask(HttpRequest.newBuilder(proxy.secure("localhost", "/mes-demandes"))
                .header("X-Forwarded-Host", "ailleurs.exemple.fr")
                .header("X-Forwarded-Port", "81"));

        assertThat(answer.body() + answer.headers().map()).doesNotContain("ailleurs.exemple.fr");
        assertThat(answer.headers().firstValue("Location").map(URI::create).map(URI::getPort))
                .isNotEqualTo(Optional.of(81));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws Exception {
        try (var browser = proxy.browser()) {
            return browser.send(request.build(), BodyHandlers.ofString());
        }
    }
}
