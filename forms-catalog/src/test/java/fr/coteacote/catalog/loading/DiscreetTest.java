package fr.coteacote.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.PeopleAsk;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Value;
import org.junit.jupiter.api.Test;

/** A form may say which answer means that nobody at home must know; a page, what people ask back. Each name is checked. */
class DiscreetTest {

    @Test
    void a_form_need_not_ask_it() {
        var form = SmallForm.load(SmallForm.FORM).forms().getFirst();

        assertThat(form.discreet()).isEmpty();
        assertThat(form.peopleAsk()).isEmpty();
    }

    @Test
    void one_choice_asks_for_silence_and_no_other_answer_does() {
        var asked = SmallForm.load(SmallForm.FORM + "discreet: {question: lieu, choice: ehpad}\n")
                .forms()
                .getFirst()
                .discreet()
                .orElseThrow();

        assertThat(asked.question()).isEqualTo(new QuestionId("lieu"));
        assertThat(asked.isAskedBy(new Value.Chosen("ehpad"))).isTrue();
        assertThat(asked.isAskedBy(new Value.Chosen("domicile"))).isFalse();
        assertThat(asked.isAskedBy(Value.UNKNOWN)).isFalse();
        assertThat(asked.isAskedBy(Value.SKIPPED)).isFalse();
    }

    @Test
    void a_wrong_name_is_reported_with_its_place_and_its_mend() {
        assertThat(SmallForm.mistakesIn(SmallForm.FORM + "discreet: {question: lieu, choice: epad}\n"))
                .containsExactly("""
                        forms/petit/form.yaml:55:36: « epad » n'est pas un choix de « lieu »
                            discreet: {question: lieu, choice: epad}
                                                               ^
                          Vouliez-vous écrire « ehpad » ?""");
    }

    @Test
    void what_people_ask_on_a_page_is_read_with_its_answer() {
        var form = SmallForm.load(
                        SmallForm.FORM.replace(
                                "        title: Où vit-elle ?\n",
                                "        title: Où vit-elle ?\n        people-ask: [{ask: Qui le saura ?, answer: Personne., source: Règle}]\n"))
                .forms()
                .getFirst();

        assertThat(form.peopleAsk()).containsExactly(new PeopleAsk("Qui le saura ?", "Personne.", "Règle"));
        assertThat(form.pages().getFirst().peopleAsk()).isEqualTo(form.peopleAsk());
        assertThat(form.pages().getLast().peopleAsk()).isEmpty();
    }
}
