package fr.coteacote.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Words TRIAL = Words.of(WordsTest.class, "trial", Locale.FRENCH);

    @Test
    void a_text_is_said_with_its_arguments_and_its_plural() {
        assertThat(TRIAL.say("left", Map.of("minutes", 1))).isEqualTo("Il reste 1\u00A0minute.");
        assertThat(TRIAL.say("left", Map.of("minutes", 20))).isEqualTo("Il reste 20\u00A0minutes.");
    }

    @Test
    void a_key_without_text_is_a_bug_and_is_never_shown() {
        assertThat(TRIAL.has("nowhere")).isFalse();
        assertThatThrownBy(() -> TRIAL.say("nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No text for 'nowhere' in fr");
    }

    @Test
    void a_language_without_texts_says_so() {
        assertThatThrownBy(() -> Words.of(WordsTest.class, "trial", Locale.GERMAN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/words/trial_de.properties");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Où habite-t-elle ?|Où habite-t-elle\u00A0?",
                "Oui : c'est l'APA|Oui\u00A0: c’est l’APA",
                "« Bonjour »|«\u00A0Bonjour\u00A0»",
                "Ouvert à 9 h|Ouvert à 9\u00A0h",
                "1 250 €|1\u00A0250\u00A0€",
                "dès 60 ans|dès 60\u00A0ans",
                "3 autres|3 autres",
                "14:30|14:30"
            })
    void French_is_set_as_it_is_printed(String written, String printed) {
        assertThat(Typography.of(Locale.FRENCH).space(written)).isEqualTo(printed);
    }

    @Test
    void other_languages_are_left_as_they_are() {
        assertThat(Typography.of(Locale.ENGLISH).space("Where ?")).isEqualTo("Where ?");
    }
}
