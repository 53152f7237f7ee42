package fr.coteacote.portal.filling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Source;
import fr.coteacote.development.identity.Browser;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.PagesWithoutBundle;
import fr.coteacote.portal.Portal;
import fr.coteacote.portal.ScheduledWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.util.HtmlUtils;

/** A catalogue without APA: no form is named in Java, and a form need not ask who fills it in. */
@SpringBootTest(
        classes = {Portal.class, PagesWithoutBundle.class, SecondFormTest.OtherForms.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {OwnDatabase.TERRITORY, "vaadin.productionMode=true"})
@ContextConfiguration(initializers = OwnDatabase.class)
class SecondFormTest {

    private static final String[] APA = {"l’APA", "d’APA", "/apa"};

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ScheduledTaskHolder tasks;

    private final Browser browser = new Browser();

    @Test
    void the_first_page_lists_the_forms_as_cards() {
        assertThat(shown(open("/")))
                .containsSubsequence(
                        "/avant-de-commencer/badge",
                        "Demander un badge",
                        "Pour garer sa voiture près de la mairie. Environ 5 minutes.",
                        "/avant-de-commencer/vignette",
                        "Demander une vignette")
                .doesNotContain(APA);
    }

    @Test
    void the_map_of_the_site_leads_to_each_form() {
        assertThat(shown(open("/plan-du-site")))
                .contains("/avant-de-commencer/badge", "/avant-de-commencer/vignette")
                .doesNotContain(APA);
    }

    @Test
    void an_empty_space_leads_to_each_form() {
        var chapters = send(open("/pour-qui/badge"), "/envoi/commencer/badge", Map.of("pour", "soi"));
        var delete = open(chapters.uri().getPath() + "/effacer");

        var space = send(delete, chapters.uri().getPath().replace("/demande", "/envoi") + "/supprimer", Map.of());

        assertThat(space.uri().getPath()).isEqualTo("/mes-demandes");
        assertThat(shown(space))
                .contains("Demander un badge", "Demander une vignette")
                .doesNotContain(APA);
    }

    @Test
    void the_page_on_personal_data_says_the_law_and_the_delay_of_each_form() {
        assertThat(shown(open("/donnees-personnelles")))
                .contains(
                        "règlement d’essai, article 4",
                        "30 jours après votre dernière visite",
                        "un an après la fin du badge",
                        "L’agent du département qui suit la demande")
                .doesNotContain(APA);
    }

    @Test
    void a_form_that_does_not_ask_who_fills_it_in_goes_from_the_first_page_to_its_number() {
        assertThat(shown(open("/avant-de-commencer/badge"))).contains("Demande de badge", "/pour-qui/badge");
        var chapters = send(open("/pour-qui/badge"), "/envoi/commencer/badge", Map.of("pour", "proche"));
        assertThat(shown(chapters))
                .contains("Badge", "La voiture", "votre proche")
                .doesNotContain("Changer");
        var draft = chapters.uri().getPath();

        var first = open(draft + "/plaque");
        assertThat(shown(first)).contains("Quelle est la plaque de sa voiture");
        var second = send(first, draft.replace("/demande", "/envoi") + "/plaque", Map.of("plaque", "AB-123-CD"));
        assertThat(second.uri().getPath()).isEqualTo(draft + "/2");
        send(second, draft.replace("/demande", "/envoi") + "/electrique", Map.of("electrique", "non"));
        var review = open(draft + "/relire");
        assertThat(shown(review)).contains("AB-123-CD", "Envoyer ma demande").doesNotContain(APA);
        var sent = send(review, draft.replace("/demande", "/envoi") + "/envoyer", Map.of());

        assertThat(sent.uri().getPath()).isEqualTo(draft + "/envoyee");
        assertThat(shown(sent))
                .containsPattern("BADGE [0-9A-Z]{4}")
                .containsSubsequence("Votre demande est arrivée", "La mairie vous répond", "Elle vient le chercher");
        assertThat(shown(open("/mes-demandes"))).contains("Demande de badge", "La mairie vous répond au plus tard le");
        assertThat(open(draft + "/copie.pdf").status()).isEqualTo(200);
    }

    @Test
    void a_paper_promised_for_later_is_still_asked_for_when_the_answers_of_what_was_sent_are_forgotten() {
        var draft = send(open("/pour-qui/badge"), "/envoi/commencer/badge", Map.of("pour", "soi"))
                .uri()
                .getPath();
        var door = draft.replace("/demande", "/envoi");
        var first = open(draft + "/plaque");
        send(first, door + "/plaque", Map.of("plaque", "AB-123-CD"));
        send(first, door + "/electrique", Map.of("electrique", "non"));
        send(first, door + "/envoyer", Map.of());

        jdbc.sql("update draft set changed_at = changed_at - interval '31 days' where state = 'SENT'")
                .update();
        ScheduledWork.run("announceAndDelete", tasks);

        assertThat(jdbc.sql("select count(*) from answer where draft = ?::uuid")
                        .param(draft.replace("/demande/", ""))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(shown(open(draft + "/documents"))).contains("Carte grise", "Ajouter");
        var kept = send(open(draft + "/documents/1"), door + "/documents/1/decision", Map.of("decision", "LATER"));
        assertThat(shown(open(draft + "/documents"))).contains("Modifier");
        assertThat(kept.status()).isEqualTo(200);
    }

    @Test
    void an_answer_that_stops_the_request_leads_to_the_telephone_of_the_territory() {
        var draft = send(open("/pour-qui/badge"), "/envoi/commencer/badge", Map.of("pour", "soi"))
                .uri()
                .getPath();

        var stop = send(
                open(draft + "/electrique"),
                draft.replace("/demande", "/envoi") + "/electrique",
                Map.of("electrique", "oui"));

        assertThat(stop.uri().getPath()).isEqualTo(draft + "/2/arret");
        assertThat(shown(stop))
                .contains("Le badge vert se demande au guichet", "La mairie : 04 65 71 20 30")
                .containsPattern("<a [^>]*href=\"tel:\\+33465712030\"");
    }

    @Test
    void a_form_that_does_not_exist_cannot_be_started() {
        var page = send(open("/pour-qui/badge"), "/envoi/commencer/apa", Map.of("pour", "soi"));

        assertThat(page.uri().getPath()).isEqualTo("/");
    }

    @Test
    void an_address_that_leads_nowhere_is_answered_as_such() {
        var page = open("/nulle-part");

        assertThat(page.status()).isEqualTo(404);
        assertThat(shown(page)).contains("Aller à la première page");
    }

    /** What a page holds, with plain spaces. */
    private static String shown(Page page) {
        return HtmlUtils.htmlUnescape(page.body()).replace('\u00A0', ' ');
    }

    private Page open(String path) {
        return browser.open(at(path));
    }

    private Page send(Page page, String door, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(typed);
        fields.put("_csrf", page.csrf());
        return browser.send(at(door), fields);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** The same small form, twice. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OtherForms {

        @Bean
        @Primary
        Catalogue otherForms() {
            var badge = text();
            return Catalogue.load(List.of(
                    new Source("forms/badge/form.yaml", badge),
                    new Source(
                            "forms/vignette/form.yaml",
                            badge.replace("form: badge", "form: vignette")
                                    .replace("Demander un badge", "Demander une vignette"))));
        }

        private static String text() {
            try {
                return new ClassPathResource("second-form/form.yaml").getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
