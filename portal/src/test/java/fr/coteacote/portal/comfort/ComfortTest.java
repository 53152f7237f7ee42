package fr.coteacote.portal.comfort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser keeps of how somebody reads, and where they go on. */
class ComfortTest {

    private static Stream<Comfort> all() {
        return Arrays.stream(Colours.values())
                .flatMap(colours -> Arrays.stream(TextSize.values()).map(size -> new Comfort(colours, size)));
    }

    @Test
    void each_choice_is_read_as_it_was_written() {
        assertThat(all())
                .hasSize(16)
                .allSatisfy(one -> assertThat(Comfort.read(one.write())).isEqualTo(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "sombres", "sombres.", "sombres.300", "\"><script>.100", "sombres.100.x"})
    void what_the_portal_never_wrote_changes_nothing(String strange) {
        assertThat(Comfort.read(strange)).isEqualTo(Comfort.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/mes-demandes", "/demande/0b3c/nom", "/demande/0b3c/liste/1?back=relire"})
    void one_goes_back_to_a_page_of_the_portal(String page) {
        assertThat(LastPage.isOne(page)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//example.org",
                "/\\example.org",
                "https://example.org",
                "/a//example.org",
                "/\r\nSet-Cookie: a=b",
                "javascript:alert(1)"
            })
    void and_nowhere_else(String address) {
        assertThat(LastPage.isOne(address)).isFalse();
    }
}
