package fr.coteacote.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContrastTest {

    private static final double TEXT = 7;
    private static final double INTERFACE = 3;

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("texts")
    void text_stands_out_seven_times(String theme, String text, String ground) {
        assertThat(Colours.ofTheme(theme).contrast(text, ground)).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("borders")
    void a_border_or_a_focus_ring_stands_out_three_times(String theme, String border, String ground) {
        assertThat(Colours.ofTheme(theme).contrast(border, ground)).isGreaterThanOrEqualTo(INTERFACE);
    }

    @Test
    void the_white_ring_stands_out_on_the_help_band() {
        var dark = Colours.ofTheme("dark");
        var light = Colours.ofTheme("light");

        assertThat(light.contrast("focus-in", "by-solid")).isGreaterThanOrEqualTo(TEXT);
        assertThat(dark.contrast("focus-out", "by-solid")).isGreaterThanOrEqualTo(TEXT);
    }

    @Test
    void what_the_device_asks_for_gives_the_colours_of_the_chosen_theme() {
        var light = Colours.ofTheme("light");

        assertThat(Colours.of("@media (prefers-color-scheme: dark) {\n  :root:not([data-theme])", light))
                .isEqualTo(Colours.ofTheme("dark"));
        assertThat(Colours.of("@media (prefers-contrast: more) {\n  :root:not([data-theme])", light))
                .isEqualTo(Colours.ofTheme("high"));
    }

    static Stream<Arguments> texts() {
        return inEachTheme(List.of(
                pair("ink", "paper"),
                pair("ink", "sheet"),
                pair("ink", "me-tint"),
                pair("ink", "by-tint"),
                pair("ink", "both-tint"),
                pair("ink", "danger-tint"),
                pair("soft", "paper"),
                pair("soft", "sheet"),
                pair("soft", "by-tint"),
                pair("soft", "me-tint"),
                pair("both-ink", "both-tint"),
                pair("danger", "sheet"),
                pair("danger", "danger-tint"),
                pair("me", "sheet"),
                pair("me", "paper"),
                pair("me", "me-tint"),
                pair("me", "by-tint"),
                pair("on", "me"),
                pair("on", "me-strong"),
                pair("by", "sheet"),
                pair("by", "paper"),
                pair("by", "by-tint"),
                pair("on", "by"),
                pair("on-by-solid", "by-solid")));
    }

    static Stream<Arguments> borders() {
        return inEachTheme(List.of(
                pair("edge", "sheet"),
                pair("edge", "paper"),
                pair("edge", "me-tint"),
                pair("by-edge", "sheet"),
                pair("by-edge", "by-tint"),
                pair("both-edge", "sheet"),
                pair("both-edge", "by-tint"),
                pair("both-edge", "both-tint"),
                pair("focus-out", "paper"),
                pair("focus-out", "by-tint"),
                pair("focus-in", "me")));
    }

    private static List<String> pair(String one, String other) {
        return List.of(one, other);
    }

    private static Stream<Arguments> inEachTheme(List<List<String>> pairs) {
        return Colours.themes().stream()
                .flatMap(theme -> pairs.stream().map(pair -> Arguments.of(theme, pair.getFirst(), pair.getLast())));
    }
}
