package fr.coteacote.words.plain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.words.plain.Remark.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFrenchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dites où elle dort presque tous les soirs.",
                "L'aide commence à 60 ans. Avant, une autre aide existe : la PCH.",
                "Choisissez « Chez un proche ». Qui vit là ?",
                "Le site est sur https://www.ameli.fr.",
                "Comptez une semaine… puis multipliez par quatre.",
                "Elle est aidée par moments, et payée par mois."
            })
    void nothing_is_said_of_plain_words(String text) {
        assertThat(PlainFrench.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            PASSIVE    ; L'aide est calculée par le service.
            PASSIVE    ; Les papiers seront lus par une équipe.
            COURTESY   ; Dis où tu habites.
            COURTESY   ; Vous devez répondre.
            COURTESY   ; Veuillez répondre.
            COURTESY   ; Répondez vite !
            COURTESY   ; Lisez AVANT TOUTES CHOSES ceci.
            TYPOGRAPHY ; Où vit-elle?
            TYPOGRAPHY ; Deux choses: le lit et le linge.
            TYPOGRAPHY ; Chez sa fille, son fils...
            TYPOGRAPHY ; Écrivez « chez sa fille.
            TYPOGRAPHY ; Une  espace de trop.
            """)
    void each_fault_is_said_by_its_sort(Sort sort, String text) {
        assertThat(PlainFrench.read(text)).extracting(Remark::sort).containsOnly(sort);
    }

    @Test
    void a_sentence_may_have_25_words_and_not_one_more() {
        var longest = "mot ".repeat(PlainFrench.MOST_WORDS).strip() + ".";

        assertThat(PlainFrench.read(longest)).extracting(Remark::sort).doesNotContain(Sort.SENTENCE_LENGTH);
        assertThat(PlainFrench.read("Un " + longest)).extracting(Remark::sort).contains(Sort.SENTENCE_LENGTH);
    }

    @Test
    void the_words_of_a_law_are_hard_and_those_of_a_neighbour_are_not() {
        var law = "La personnalisation individualisée des accompagnements nécessite préalablement une caractérisation"
                + " administrative approfondie. L'hétérogénéité résidentielle détermine prioritairement l'éligibilité"
                + " conditionnelle des bénéficiaires potentiels, préalablement et réglementairement identifiés.";
        var neighbour = "L'aide change selon le logement. Dites où elle dort presque tous les soirs. Si elle change de"
                + " lit dans la semaine, dites où elle dort le plus. Le service vous dira quoi faire.";

        assertThat(PlainFrench.read(law)).extracting(Remark::sort).contains(Sort.READABILITY);
        assertThat(PlainFrench.read(neighbour)).isEmpty();
    }
}
