package fr.coteacote.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.Filler;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Value;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A form may say which question asks who fills it in; then each name in it is checked. */
class WhoFillsInTest {

    @Test
    void a_form_need_not_ask_who_fills_it_in() {
        assertThat(SmallForm.load(SmallForm.FORM).forms().getFirst().whoFillsIn())
                .isEmpty();
    }

    @Test
    void a_choice_means_a_filler_and_a_filler_has_a_choice() {
        var form = SmallForm.load(SmallForm.FORM + "who-fills-in: {question: lieu, self: domicile, carer: ehpad}\n")
                .forms()
                .getFirst();

        var asked = form.whoFillsIn().orElseThrow();

        assertThat(asked.question()).isEqualTo(new QuestionId("lieu"));
        assertThat(asked.answer(Filler.CARER)).contains(new Value.Chosen("ehpad"));
        assertThat(asked.answer(Filler.PROFESSIONAL)).isEmpty();
        assertThat(asked.named(new Value.Chosen("domicile"))).contains(Filler.SELF);
        assertThat(asked.named(Value.UNKNOWN)).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("{question: lieux, self: domicile}", """
                        forms/petit/form.yaml:55:26: il n'y a pas de question « lieux »
                            who-fills-in: {question: lieux, self: domicile}
                                                     ^
                          Vouliez-vous écrire « lieu » ?"""),
                Arguments.of("{question: lieu, self: domicil}", """
                        forms/petit/form.yaml:55:38: « domicil » n'est pas un choix de « lieu »
                            who-fills-in: {question: lieu, self: domicil}
                                                                 ^
                          Vouliez-vous écrire « domicile » ?"""),
                Arguments.of("{question: naissance, self: soi}", """
                        forms/petit/form.yaml:55:43: « soi » n'est pas un choix de « naissance »
                            who-fills-in: {question: naissance, self: soi}
                                                                      ^
                          Il faut une question à un seul choix : « kind: one-choice »."""),
                Arguments.of("{question: lieu, self: domicile, carer: domicile}", """
                        forms/petit/form.yaml:55:55: « domicile » dit déjà autre chose
                            who-fills-in: {question: lieu, self: domicile, carer: domicile}
                                                                                  ^
                          Nommez un autre choix."""),
                Arguments.of("{question: lieu, carer: domicile}", """
                        forms/petit/form.yaml:55:15: il manque « self »
                            who-fills-in: {question: lieu, carer: domicile}
                                          ^
                          Nommez le choix de qui remplit pour soi : « self: soi »."""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_wrong_name_is_reported_with_its_place_and_its_mend(String whoFillsIn, String expected) {
        assertThat(SmallForm.mistakesIn(SmallForm.FORM + "who-fills-in: " + whoFillsIn + "\n"))
                .containsExactly(expected);
    }
}
