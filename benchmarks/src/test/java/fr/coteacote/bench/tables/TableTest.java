package fr.coteacote.bench.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    @Test
    void columns_stand_under_each_other() {
        var table = new Table("Pages", "page", "kB").row("home", 71.26).row("first question", 8);

        assertThat(table).hasToString("""
                ### Pages

                | page           | kB   |
                |----------------|------|
                | home           | 71.3 |
                | first question | 8    |
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "0.012345, 0.0123",
        "0.5, 0.500",
        "2.0, 2.00",
        "12.34, 12.3",
        "123.4, 123",
        "12345.6, 12 346",
        "0, 0",
        "NaN, –"
    })
    void numbers_have_as_many_digits_as_mean_something(double number, String said) {
        assertThat(Table.said(number)).isEqualTo(said);
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        assertThatThrownBy(() -> new Table("Pages", "page", "kB").row("home"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 cells; it needs 2");
    }

    @Test
    void the_median_is_in_the_middle_whatever_the_order() {
        assertThat(Figures.of(List.of(9, 1, 5)).median()).isEqualTo(5);
        assertThat(Figures.of(List.of(4, 1, 9, 2)).median()).isEqualTo(3);
    }

    @Test
    void a_percentile_is_a_figure_that_was_measured() {
        var hundred = Figures.of(IntStream.rangeClosed(1, 100).boxed().toList());

        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(100)).isEqualTo(100);
        assertThat(Figures.of(List.of(7)).percentile(99)).isEqualTo(7);
    }
}
