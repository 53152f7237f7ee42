package fr.coteacote.words.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HardWordsTest {

    private static final HardWords WORDS = HardWords.ofTheTrade();

    static Stream<String> words() throws IOException {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(HardWordsTest.class.getResourceAsStream("/words/hard-words_fr.properties")),
                StandardCharsets.UTF_8)) {
            var list = new Properties();
            list.load(file);
            list.remove("names");
            return list.stringPropertyNames().stream().sorted();
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void each_word_is_explained_in_plain_words(String word) {
        var explanation = WORDS.in("Ici, %s compte.".formatted(word)).getOrDefault(word, "");

        assertThat(explanation).endsWith(".").doesNotContain("=");
        assertThat(PlainFrench.read(explanation)).isEmpty();
        assertThat(WORDS.unexplained(explanation)).isEmpty();
    }

    @Test
    void words_are_found_as_they_are_written_in_the_order_of_the_alphabet() {
        assertThat(WORDS.in("Le récépissé, puis l'APA. Curatelle ou Mandat de protection future ?")
                        .keySet())
                .containsExactly("APA", "curatelle", "mandat de protection future", "récépissé");
    }

    @Test
    void a_word_inside_another_and_capitals_in_small_letters_are_no_hard_words() {
        assertThat(WORDS.in("Les tutelles étapa capart, le rib de bœuf.")).isEmpty();
    }

    @Test
    void capitals_that_nobody_explained_are_told_once_and_names_are_not() {
        assertThat(WORDS.unexplained("La DGAS et la DGAS, la SNCF, l'APA.")).containsExactly("DGAS");
    }
}
