package fr.coteacote.portal.filling.questions;

import static fr.coteacote.portal.filling.SomebodyThere.page;
import static fr.coteacote.portal.filling.SomebodyThere.starts;
import static fr.coteacote.portal.filling.SomebodyThere.typing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.filling.SomebodyThere.Started;
import fr.coteacote.portal.filling.answering.AnsweringService;
import fr.coteacote.portal.filling.answering.Outcome;
import fr.coteacote.portal.filling.drafts.NewDrafts;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of somebody hears of the other's answers: also of fields in which nothing stands any more. */
@FillingTest
class SharedValuesTest {

    @Autowired
    private NewDrafts newDrafts;

    @Autowired
    private AnsweringService answering;

    @Autowired
    private Sittings sittings;

    private Started me;

    @BeforeEach
    void begin() {
        me = starts(Role.CARER, newDrafts, sittings);
    }

    @Test
    void a_name_that_is_cleared_leaves_its_field() {
        var names = Map.of("nom-naissance", "Moreau", "prenoms", "Jeanne");
        answer("nom", with(names, "nom-usage", "Bernard"), Map.of());
        assertThat(values("nom")).containsEntry("nom-usage", List.of("Bernard"));

        answer("nom", with(names, "nom-usage", ""), Map.of("nom-naissance", 1, "prenoms", 1, "nom-usage", 1));

        assertThat(values("nom"))
                .containsEntry("nom-usage", List.of())
                .containsEntry("_seen.nom-usage", List.of("2"))
                .containsEntry("nom-naissance", List.of("Moreau"));
    }

    @Test
    void a_day_and_a_month_that_are_taken_back_leave_their_fields() {
        answer(
                "date-naissance",
                Map.of("date-naissance.jour", "12", "date-naissance.mois", "3", "date-naissance.annee", "1942"),
                Map.of());

        answer("date-naissance", Map.of("date-naissance.annee", "1942"), Map.of("date-naissance", 1));

        assertThat(values("date-naissance"))
                .containsEntry("date-naissance.jour", List.of())
                .containsEntry("date-naissance.mois", List.of())
                .containsEntry("date-naissance.annee", List.of("1942"));
    }

    @Test
    void who_says_that_they_do_not_know_leaves_no_text_and_who_writes_leaves_no_tick() {
        answer("compte-bancaire", Map.of("iban", "FR76 3000 6000 0112 3456 7890 189"), Map.of());
        assertThat(values("compte-bancaire")).containsEntry("iban.inconnu", List.of());

        answer("compte-bancaire", Map.of("iban.inconnu", "oui"), Map.of("iban", 1));

        assertThat(values("compte-bancaire"))
                .containsEntry("iban", List.of())
                .containsEntry("iban.inconnu", List.of("oui"));
    }

    @Test
    void a_choice_that_nobody_has_made_is_ticked_nowhere() {
        assertThat(values("premiere-demande")).containsEntry("premiere-demande", List.of());
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String text) {
        var all = new HashMap<>(fields);
        all.put(name, text);
        return all;
    }

    private void answer(String page, Map<String, String> typed, Map<String, Integer> seen) {
        assertThat(answering.answer(me.draft(), page(page), typing(typed, seen), me.sitting()))
                .isInstanceOf(Outcome.Kept.class);
    }

    private Map<String, List<String>> values(String page) {
        return SharedPage.values(
                answering.show(me.draft(), page(page), me.sitting()).orElseThrow());
    }
}
