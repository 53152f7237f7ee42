package fr.coteacote.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The threat model promises nothing that no test shows. */
class ThreatsTest {

    private static final Pattern ROW = Pattern.compile("\\| ([A-Z]\\d+) \\|.*");
    private static final Pattern REFERENCE = Pattern.compile("`(\\w+#\\w+)`");

    private static final List<String> ROWS = GeneratedPage.read("threats.md")
            .lines()
            .filter(line -> ROW.matcher(line).matches())
            .toList();

    @Test
    void each_threat_names_a_test_or_says_that_it_stays() {
        assertThat(ROWS)
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(REFERENCE.matcher(row).find() || row.contains("*stays*"))
                        .as(row)
                        .isTrue());
    }

    @Test
    void each_threat_has_a_name_of_its_own() {
        assertThat(ROWS.stream().flatMap(row -> ROW.matcher(row).results()).map(row -> row.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void each_test_that_is_named_exists() {
        assertThat(ROWS.stream()
                        .flatMap(row -> REFERENCE.matcher(row).results())
                        .flatMap(found -> References.fault(found.group(1)).stream()))
                .isEmpty();
    }
}
