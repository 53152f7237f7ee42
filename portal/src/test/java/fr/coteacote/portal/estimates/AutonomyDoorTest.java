package fr.coteacote.portal.estimates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.aggir.Act;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A family tells of an ordinary day, without scripts and without an account. */
@IdentityTest
class AutonomyDoorTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(port);
    }

    @Test
    void who_does_nothing_alone_is_shown_an_indication_that_a_request_seems_useful() {
        assertThat(words(tell(Map.of(), "non")))
                .contains(
                        "Une demande d’APA paraît utile",
                        "Le GIR serait proche de 1.",
                        "Ce n’est qu’une indication. Seule l’équipe du département décide du GIR, après une visite.",
                        "Pour ces gestes, il faut de l’aide, au moins un peu :",
                        "se laver",
                        "href=\"/avant-de-commencer/apa\"",
                        "href=\"/reste-a-payer\"")
                .doesNotContain("Ce que vous ne savez pas", "Votre GIR est");
    }

    @Test
    void who_does_all_alone_may_ask_all_the_same() {
        assertThat(words(tell(Map.of(), "oui")))
                .contains(
                        "Une aide de la caisse de retraite paraît plus adaptée",
                        "Le GIR serait proche de 6. Vous pouvez demander l’APA quand même")
                .doesNotContain("Ce qui a compté", "Ce que vous ne savez pas");
    }

    @Test
    void a_range_on_both_sides_of_the_limit_is_not_told() {
        var nothingKnown = words(tell(Map.of(), "ne-sait-pas"));
        var littleKnown = words(tell(Map.of(Act.TOILETTE_BAS, "ne-sait-pas", Act.HABILLAGE_BAS, "ne-sait-pas"), "oui"));

        assertThat(nothingKnown)
                .contains("Il faut une visite pour le savoir", "Ce que vous ne savez pas")
                .doesNotContain("Le GIR serait");
        assertThat(littleKnown)
                .contains("Il faut une visite pour le savoir", "se laver", "s’habiller")
                .doesNotContain("Le GIR serait");
    }

    @Test
    void what_is_not_known_makes_a_range() {
        assertThat(words(tell(Map.of(Act.TOILETTE_BAS, "ne-sait-pas"), "oui")))
                .contains("Le GIR serait entre 5 et 6.", "L’équipe le verra pendant sa visite :");
    }

    @Test
    void nothing_that_was_told_is_kept_or_stands_in_an_address_or_a_title() throws Exception {
        var result = tell(Map.of(), "non");

        assertThat(result.uri().getPath()).isEqualTo("/autonomie");
        assertThat(result.uri().getQuery()).isNull();
        assertThat(result.body()).contains("<title>Autonomie – résultat");
        assertThat(words(visitor.open("/autonomie")))
                .contains("Parler et se conduire avec les autres")
                .doesNotContain(" checked", "GIR serait");
        assertThat(cacheControl()).contains("no-store");
    }

    @Test
    void each_act_of_the_grid_is_asked_once() {
        assertThat(Stream.of(AutonomyPage.values()).flatMap(page -> page.acts().stream()))
                .containsExactly(Act.values());
    }

    @Test
    void the_page_before_the_request_leads_to_both_estimates_because_its_form_says_so() {
        assertThat(words(visitor.open("/avant-de-commencer/apa")))
                .containsSubsequence("Se faire une idée avant", "href=\"/autonomie\"", "href=\"/reste-a-payer\"");
    }

    @Test
    void what_is_left_out_is_asked_again_and_what_was_told_stays() {
        var first = visitor.open("/autonomie");

        var again = send(first, Map.of(Act.COMMUNICATION.id(), "oui"));

        assertThat(words(again))
                .contains("Il y a un problème", "Choisissez une réponse, ou « Je ne sais pas ».")
                .containsPattern("value=\"oui\"[^>]* checked");
        assertThat(again.body()).contains("<title>Erreur : Autonomie – page 1");
    }

    @Test
    void one_goes_back_and_what_is_no_answer_is_not_let_in() {
        var second = answer(visitor.open("/autonomie"), Map.of(), "en-partie");

        var back = send(second, Map.of("retour", "bouton"));
        assertThat(back.body())
                .contains("<title>Autonomie – page 1")
                .containsPattern("value=\"en-partie\"[^>]* checked");

        var odd = send(second, Map.of("page", "99", Act.TEMPS.id(), "<script>"));
        assertThat(odd.body()).contains("<title>Autonomie – page 1").doesNotContain("&lt;script");
    }

    /** Answer each page, each act by {@code otherwise} unless it is told apart. */
    private Page tell(Map<Act, String> apart, String otherwise) {
        var page = visitor.open("/autonomie");
        for (var _ : AutonomyPage.values()) {
            page = answer(page, apart, otherwise);
        }
        return page;
    }

    private Page answer(Page page, Map<Act, String> apart, String otherwise) {
        var shown = AutonomyPage.numbered(hidden(page).getOrDefault("page", "")).orElseThrow();
        var answers = new HashMap<String, String>();
        shown.acts().forEach(act -> answers.put(act.id(), apart.getOrDefault(act, otherwise)));
        return send(page, answers);
    }

    private Page send(Page page, Map<String, String> answers) {
        var all = new HashMap<>(hidden(page));
        all.putAll(answers);
        return visitor.browser.send(visitor.at("/autonomie/suite"), all);
    }

    private String cacheControl() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(visitor.at("/autonomie")).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("cache-control")
                    .orElse("");
        }
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
