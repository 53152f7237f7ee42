package fr.coteacote.portal.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody tells their situation, without scripts and without an account. */
@IdentityTest
class SituationDoorTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    @LocalServerPort
    int port;

    @Autowired
    Catalogue catalogue;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(port);
    }

    @Test
    void a_son_is_led_to_the_APA_because_of_what_he_said() {
        var found = tell("proche", "quotidien", "plus-de-60", "domicile", "corps", "seule", "oui");

        assertThat(words(found))
                .contains(
                        "Ce qui peut vous aider",
                        "L’APA, pour payer de l’aide à la maison",
                        "Parce que vous avez dit :",
                        "Quel âge a la personne ? 60 ans ou plus.",
                        "href=\"/avant-de-commencer/apa\"",
                        "Parler à quelqu’un, quoi qu’il arrive",
                        "href=\"/se-faire-aider\"")
                .doesNotContain("MDPH", "Une personne peut vous appeler");
    }

    @Test
    void who_asks_for_themselves_is_spoken_to() {
        var second = choose(visitor.open("/ma-situation"), "soi");

        assertThat(words(choose(second, "quotidien"))).contains("Quel âge avez-vous ?");
    }

    @Test
    void nothing_that_was_told_is_kept_or_stands_in_an_address_or_a_title() {
        var found = tell("proche", "danger");

        assertThat(words(found)).contains("appelez la police", "tel:17", "tel:3919");
        assertThat(found.uri().getQuery()).isNull();
        assertThat(found.uri().getPath()).isEqualTo("/ma-situation");
        assertThat(found.body()).contains("<title>Ma situation – ce qui peut aider");
        assertThat(words(visitor.open("/ma-situation")))
                .contains("Pour qui cherchez-vous de l’aide ?")
                .doesNotContain("checked", "police");
    }

    @Test
    void who_chooses_nothing_is_told_so_and_loses_nothing() {
        var second = choose(visitor.open("/ma-situation"), "proche");

        var again = send(second, Map.of());

        assertThat(words(again)).contains("Il y a un problème", "Cochez au moins une réponse");
        assertThat(again.body()).contains("<title>Erreur : Ma situation – question 2");
        assertThat(hidden(again)).containsEntry("qualite-remplisseur", "proche");
    }

    @Test
    void one_goes_back_and_finds_what_one_chose() {
        var third = choose(choose(visitor.open("/ma-situation"), "proche"), "quotidien");

        var back = send(third, Map.of("retour", "bouton"));

        assertThat(back.body())
                .contains("<title>Ma situation – question 2")
                .containsPattern("value=\"quotidien\"[^>]* checked");
        assertThat(words(send(choose(back, "quotidien"), Map.of("retour", "bouton"))))
                .contains("Ma situation – question 2");
    }

    @Test
    void what_is_no_answer_is_not_let_in() {
        var page = visitor.open("/ma-situation");

        var sent = send(page, Map.of("qualite-remplisseur", "<script>", "page", "../x", "nom", "Jeanne"));

        assertThat(words(sent)).contains("Pour qui cherchez-vous de l’aide ?").doesNotContain("Jeanne", "&lt;script");
    }

    @Test
    void who_presses_for_it_takes_along_what_means_the_same_and_finds_it_in_the_request() {
        var forWhom = takeAlong("proche", "quotidien", "plus-de-60", "domicile", "corps", "conjoint");

        assertThat(forWhom.uri().toString()).endsWith("/pour-qui/apa");
        assertThat(words(forWhom))
                .contains("Vous l’avez dit dans « Ma situation »", "Lieu de vie : Chez soi", "Personnes du logement")
                .containsPattern("value=\"proche\"[^>]* checked");

        var chapters = begin(forWhom, Map.of("pour", "proche", "reprendre", "lieu-de-vie"));

        assertThat(page(chapters, "lieu-de-vie").body()).containsPattern("value=\"domicile\"[^>]* checked");
        assertThat(page(chapters, "vit-avec").body()).doesNotContainPattern("value=\"conjoint\"[^>]* checked");
    }

    @Test
    void what_was_not_pressed_for_is_not_taken_along_and_nobody_can_slip_something_in() {
        var forWhom = takeAlong("soi", "quotidien", "plus-de-60", "domicile", "corps", "seule", "oui");

        var chapters = begin(forWhom, Map.of("pour", "soi", "dit.signature", "oui", "reprendre", "signature"));

        assertThat(page(chapters, "lieu-de-vie").body()).doesNotContainPattern("value=\"domicile\"[^>]* checked");
        assertThat(page(chapters, "signature").body()).doesNotContain(" checked");
    }

    @Test
    void who_forgets_to_say_for_whom_is_offered_the_same_again() {
        var forWhom = takeAlong("ne-sait-pas", "quotidien", "plus-de-60", "hopital", "corps", "seule", "oui");

        var again = begin(forWhom, Map.of("reprendre", "lieu-de-vie"));

        assertThat(words(again))
                .contains("Choisissez pour qui est cette demande.", "Lieu de vie : À l’hôpital en ce moment");
        assertThat(words(visitor.open("/pour-qui/apa"))).doesNotContain("Ma situation", "hôpital en ce moment");
    }

    private Page takeAlong(String... choices) {
        return visitor.browser.send(visitor.at("/ma-situation/demande/apa"), hidden(tell(choices)));
    }

    private Page begin(Page forWhom, Map<String, String> chosen) {
        var all = new HashMap<>(hidden(forWhom));
        all.putAll(chosen);
        return visitor.browser.send(visitor.at("/envoi/commencer/apa"), all);
    }

    /** The page of a draft that asks {@code question}. */
    private Page page(Page chapters, String question) {
        var form = catalogue.form(new FormId("apa"));
        var number = form.numberOf(form.pageOf(new QuestionId(question)).id());
        return visitor.open(chapters.uri().getPath() + "/" + number);
    }

    static List<String> pages() {
        return Catalogue.fromClassPath().orientation().orElseThrow().results().stream()
                .flatMap(result -> result.ways().stream())
                .map(way -> way.url())
                .filter(url -> url.startsWith("/"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_page_of_ours_that_a_result_leads_to_is_there(String page) {
        assertThat(visitor.open(page).status()).isEqualTo(200);
    }

    /** Answer one question after the other by one choice each, to the end. */
    private Page tell(String... choices) {
        var page = visitor.open("/ma-situation");
        for (var choice : choices) {
            page = choose(page, choice);
        }
        return page;
    }

    private Page choose(Page page, String choice) {
        return send(page, Map.of(hidden(page).get("page"), choice));
    }

    private Page send(Page page, Map<String, String> chosen) {
        var all = new HashMap<>(hidden(page));
        all.putAll(chosen);
        return visitor.browser.send(visitor.at("/ma-situation/suite"), all);
    }

    private static Map<String, String> hidden(Page page) {
        var hidden = new HashMap<String, String>();
        HIDDEN.matcher(page.body()).results().forEach(field -> hidden.put(field.group(1), field.group(2)));
        return hidden;
    }

    private static String words(Page page) {
        return page.body().replace("&nbsp;", " ").replace('\u00A0', ' ').replace("&#8217;", "’");
    }
}
