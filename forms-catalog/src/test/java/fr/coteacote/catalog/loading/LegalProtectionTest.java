package fr.coteacote.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.LegalProtection.Measure;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Value;
import org.junit.jupiter.api.Test;

/** A form may say which question asks whether a judge protects the person; then each name in it is checked. */
class LegalProtectionTest {

    @Test
    void a_form_need_not_ask_it() {
        assertThat(SmallForm.load(SmallForm.FORM).forms().getFirst().legalProtection())
                .isEmpty();
    }

    @Test
    void a_choice_means_that_two_agree_or_one_acts_alone_and_any_other_nothing() {
        var asked = SmallForm.load(
                        SmallForm.FORM + "legal-protection: {question: lieu, assisted: domicile, represented: ehpad}\n")
                .forms()
                .getFirst()
                .legalProtection()
                .orElseThrow();

        assertThat(asked.question()).isEqualTo(new QuestionId("lieu"));
        assertThat(asked.named(new Value.Chosen("domicile"))).isEqualTo(Measure.ASSISTED);
        assertThat(asked.named(new Value.Chosen("ehpad"))).isEqualTo(Measure.REPRESENTED);
        assertThat(asked.named(new Value.Chosen("ailleurs"))).isEqualTo(Measure.NONE);
        assertThat(asked.named(Value.UNKNOWN)).isEqualTo(Measure.NONE);
    }

    @Test
    void a_wrong_name_is_reported_with_its_place_and_its_mend() {
        assertThat(SmallForm.mistakesIn(
                        SmallForm.FORM + "legal-protection: {question: lieu, assisted: domicil, represented: ehpad}\n"))
                .containsExactly("""
                        forms/petit/form.yaml:55:46: « domicil » n'est pas un choix de « lieu »
                            legal-protection: {question: lieu, assisted: domicil, represented: ehpad}
                                                                         ^
                          Vouliez-vous écrire « domicile » ?""");
    }
}
