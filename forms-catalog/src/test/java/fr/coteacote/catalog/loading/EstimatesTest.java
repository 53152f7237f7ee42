package fr.coteacote.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table that cannot be the law's stops the start, and says where and how to mend it. */
class EstimatesTest {

    private static final String GRID = "forms/estimates/aggir.yaml";
    private static final String SCALES = "forms/estimates/apa.yaml";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c: [0, 0, 0, 0, 2000, 400, 2000, 200] | c: [0, 0, 0, 0, 2000, 400, 2000] | 7 nombres
            b: [0, 0, 0, 0, 200, 200, 200, 0]     | b: [0, 0, 0, 0, 200, 200, x, 0]  | un nombre entier
            - {at-least: 4380, rank: 1}           | - {at-least: 3000, rank: 1}      | ne peut pas être atteint
            - {at-least: 2016, rank: 4}           | - {at-least: 2016, rank: 3}      | est donné deux fois
            4, 5, 6]                              | 4, 5]                            | n'a pas de seuil, ou pas de GIR
            4, 5, 6]                              | 4, 5, 7]                         | va de 1 à 6
            - habillage                           | - habilage                       | n'est pas possible
            """)
    void a_mistake_in_the_grid_is_told(String right, String wrong, String told) {
        assertThat(mistakes(GRID, right, wrong)).anySatisfy(mistake -> {
            assertThat(mistake.what()).contains(told);
            assertThat(mistake.path()).isEqualTo(GRID);
            assertThat(mistake.line()).isGreaterThan(1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from: 2026-01-01, value: 1288.13 | from: 2024-01-01, value: 1288.13 | ne vient pas après
            value: 1288.13                   | value: "1288,13"                 | il faut ici un nombre
            - id: couple-at-home             | - id: couple                     | n'est pas possible
            - id: couple-at-home             | - id: most-to-pay                | est écrit deux fois
            - id: couple-at-home             | - id: most-to-pay                | il manque « couple-at-home »
            until: 2026-12-31                | until: 2026                      | doit être une date
            """)
    void a_mistake_in_the_figures_is_told(String right, String wrong, String told) {
        assertThat(mistakes(SCALES, right, wrong)).anySatisfy(mistake -> {
            assertThat(mistake.what()).contains(told);
            assertThat(mistake.path()).isEqualTo(SCALES);
        });
    }

    @Test
    void a_file_that_is_missing_is_named() {
        assertThatThrownBy(() -> Estimates.load(List.of()))
                .hasMessageContaining(GRID)
                .hasMessageContaining(SCALES)
                .hasMessageContaining("il manque ce fichier");
    }

    private static List<Mistake> mistakes(String path, String right, String wrong) {
        var sources = ClassPathForms.sources(EstimatesTest.class.getClassLoader()).stream()
                .map(source -> source.path().equals(path) ? changed(source, right, wrong) : source)
                .toList();
        var thrown = catchThrowableOfType(CatalogueException.class, () -> Estimates.load(sources));
        return thrown.mistakes();
    }

    private static Source changed(Source source, String right, String wrong) {
        assertThat(source.text()).contains(right);
        int at = source.text().indexOf(right);
        return new Source(
                source.path(),
                source.text().substring(0, at) + wrong + source.text().substring(at + right.length()));
    }
}
