package fr.coteacote.portal.filling.questions;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No page leaves anybody without a way on: not who has no answer, nor who has nothing to add, nor who should know more. */
@IdentityTest
class WaysOnTest {

    private static final String NO_IBAN = "name=\"iban.inconnu\"";

    @LocalServerPort
    int port;

    private Visitor claire;
    private String draft;
    private String door;

    @BeforeEach
    void somebody_has_begun_for_a_relative() {
        claire = new Visitor(port);
        draft = send(claire, "/envoi/commencer/apa", Map.of("pour", "proche"))
                .uri()
                .getPath();
        door = draft.replace("/demande", "/envoi");
    }

    static List<Question> questionsThatOneMayNotKnow() {
        return Catalogue.fromClassPath().form(new FormId("apa")).questions().stream()
                .filter(Question::offersUnknownBeside)
                .filter(question -> !(question.kind() instanceof Group))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("questionsThatOneMayNotKnow")
    void each_question_that_one_may_not_know_has_a_box_for_it_beside_other_questions(Question question) {
        var field = QuestionFields.of(question, false, false, false, Typed.UNKNOWN, List.of(), Map.of());

        assertThat(field.getElement().getOuterHTML())
                .contains("name=\"%s.inconnu\"".formatted(question.id()), "checked", "je ne ");
    }

    @Test
    void who_has_no_iban_at_hand_ticks_so_and_goes_on() {
        assertThat(page("compte-bancaire").body()).contains(NO_IBAN, "je ne l’ai pas");

        var next = send(claire, door + "/compte-bancaire", Map.of("iban", "", "bic", "", "iban.inconnu", "oui"));

        assertThat(next.uri()).isNotEqualTo(page("compte-bancaire").uri());
        assertThat(next.body()).doesNotContain("Écrivez l’IBAN");
        assertThat(page("compte-bancaire").body()).containsPattern(NO_IBAN + "[^>]*checked");
    }

    @Test
    void who_ticks_that_they_have_none_and_writes_one_is_asked_which() {
        var shown = send(
                claire, door + "/compte-bancaire", Map.of("iban", "FR76 3000 6000", "bic", "", "iban.inconnu", "oui"));

        assertThat(shown.body())
                .contains("Vous avez écrit une réponse et coché", "value=\"FR76 3000 6000\"", "id=\"erreurs\"");
    }

    @Test
    void a_list_that_follows_from_another_answer_offers_a_line_and_no_way_past_it() {
        send(claire, door + "/contrat-assurance-vie", Map.of("contrat-assurance-vie", "oui"));

        assertThat(page("assurance-vie").body())
                .contains("Il faut au moins une ligne pour continuer", "Ajouter un contrat")
                .doesNotContain("Rien à ajouter");
        assertThat(page("aidants").body())
                .contains("Rien à ajouter, continuer")
                .doesNotContain("Il faut au moins une ligne");
    }

    @Test
    void what_an_answer_makes_worth_knowing_is_told_on_the_next_page_and_at_the_review() {
        var worth = "habiter en France de façon stable";

        var next = send(claire, door + "/residence-france", Map.of("residence-france", "moins-de-3-mois"));

        assertThat(next.body()).contains("À savoir", worth);
        assertThat(claire.open(draft + "/relire").body()).contains(worth);
        send(
                claire,
                door + "/residence-france",
                Map.of("residence-france", "plus-de-3-mois", "_seen.residence-france", "1"));
        assertThat(claire.open(draft + "/relire").body()).doesNotContain(worth);
    }

    private Page page(String name) {
        return claire.open(draft + "/" + name);
    }
}
