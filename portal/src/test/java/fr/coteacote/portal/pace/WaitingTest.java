package fr.coteacote.portal.pace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.PagesWithoutBundle;
import fr.coteacote.portal.Portal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What somebody sees who is asked to wait, behind a proxy, in a portal that expects one person an address. */
@SpringBootTest(
        classes = {Portal.class, PagesWithoutBundle.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {OwnDatabase.TERRITORY, "vaadin.productionMode=true", "portal.pace.people-per-address=1"})
@ContextConfiguration(initializers = OwnDatabase.class)
class WaitingTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void what_was_typed_waits_in_the_page_and_can_be_sent_again() throws Exception {
        exhaust("/reprendre/envoi", Door.FILE_CODE, "203.0.113.10");

        var answer = post(
                "/reprendre/envoi",
                "_csrf=as-it-came&dossier=K7HM+R4AX&adresse=%22%3E%3Cscript%3E%C3%A9%0Ab&choix=a&choix=b",
                "203.0.113.10");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 361);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var page = Jsoup.parse(answer.body());
        assertThat(page.title()).contains("Attendez un instant");
        assertThat(page.text())
                .contains("Attendez 6 minutes", "Ce que vous venez d’écrire est gardé", "Envoyer à nouveau");
        var form = page.expectForm("form[action=/reprendre/envoi]");
        assertThat(form.formData())
                .extracting(field -> field.key() + "=" + field.value())
                .contains("_csrf=as-it-came", "dossier=K7HM R4AX", "adresse=\"><script>é\nb", "choix=a", "choix=b");
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    void the_way_back_is_the_page_one_came_from_and_never_another_site() throws Exception {
        exhaust("/reprendre/envoi", Door.FILE_CODE, "203.0.113.11");

        assertThat(linkBack("http://localhost:%d/reprendre".formatted(port))).isEqualTo("/reprendre");
        assertThat(linkBack("https://elsewhere.example/reprendre")).isEqualTo("/");
        assertThat(linkBack("not an address at all")).isEqualTo("/");
    }

    private String linkBack(String referer) throws Exception {
        var answer = browser.send(
                request("/reprendre/envoi", "203.0.113.11")
                        .header("Content-Type", FORM)
                        .header("Referer", referer)
                        .POST(HttpRequest.BodyPublishers.ofString("a=b"))
                        .build(),
                BodyHandlers.ofString());
        return Jsoup.parse(answer.body()).expectFirst("main .buttons a").attr("href");
    }

    @Test
    void who_makes_addresses_up_is_counted_by_the_one_that_the_proxy_saw() throws Exception {
        for (var time = 0; time < Door.FILE_CODE.perPerson(); time++) {
            post("/reprendre/envoi", "", "198.51.100.%d, 203.0.113.12".formatted(time));
        }

        assertThat(post("/reprendre/envoi", "", "198.51.100.99, 203.0.113.12").statusCode())
                .isEqualTo(429);
        assertThat(post("/reprendre/envoi", "", "203.0.113.13").statusCode()).isNotEqualTo(429);
    }

    @Test
    void a_file_has_to_be_chosen_again_and_the_page_says_so() throws Exception {
        var papers = "/envoi/3f0d2c1e-0000-4000-8000-000000000000/documents/rib";
        exhaust(papers, Door.PAPERS, "203.0.113.14");

        var answer = browser.send(
                request(papers, "203.0.113.14")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[11 * 1024 * 1024]))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("il faudra le choisir à nouveau").doesNotContain("<form");
    }

    @Test
    void a_text_that_is_too_long_is_answered_with_a_page_of_ours() throws Exception {
        var answer =
                post("/envoi/3f0d2c1e-0000-4000-8000-000000000000/page", "a=" + "é".repeat(3_000_000), "203.0.113.15");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Ce texte est trop long", "votre texte y est encore");
    }

    private void exhaust(String path, Door door, String from) throws Exception {
        for (var time = 0; time < door.perPerson(); time++) {
            assertThat(post(path, "", from).statusCode()).isNotEqualTo(429);
        }
    }

    private HttpResponse<String> post(String path, String body, String from) throws Exception {
        return browser.send(
                request(path, from)
                        .header("Content-Type", FORM)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String from) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                .header("X-Forwarded-For", from);
    }
}
