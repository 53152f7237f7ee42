package fr.coteacote.portal.filling.places;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.Help;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HelpTextsTest {

    private static final Help HELP =
            new Help("La MDPH conseille.", "Sur la carte.", "Le 12 mars.", "Demandez un récépissé.", "");

    @Test
    void hard_words_of_the_help_and_of_the_page_around_it_are_explained() {
        var help = HelpTexts.of(HELP, Stream.of("Reçoit-elle l'APA ?"));

        assertThat(help.words()).containsOnlyKeys("APA", "MDPH", "récépissé");
        assertThat(help.words().get("MDPH")).contains("handicapées");
    }

    @Test
    void a_page_without_hard_words_explains_none() {
        assertThat(HelpTexts.of(new Help("Pour aider.", "Chez vous.", "Lyon.", "Passez.", ""), Stream.of("Où ?"))
                        .words())
                .isEmpty();
    }
}
