package fr.coteacote.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "date-naissance", "2-b-3"})
    void words_joined_by_hyphens_are_an_identifier(String text) {
        assertThat(Slug.fits(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "é", "a b", "a\n"})
    void anything_else_is_not(String text) {
        assertThat(Slug.fits(text)).isFalse();
    }

    @Test
    void an_address_of_a_hundred_thousand_hyphens_does_no_harm() {
        assertThat(Slug.fits("a" + "-a".repeat(100_000))).isTrue();
        assertThat(Slug.fits("a" + "-a".repeat(100_000) + "-")).isFalse();
    }
}
