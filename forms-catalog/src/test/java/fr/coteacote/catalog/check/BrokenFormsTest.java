package fr.coteacote.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.CatalogueException;
import fr.coteacote.catalog.loading.Mistake;
import fr.coteacote.catalog.loading.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms with one thing wrong each, and beside each what is said of it. {@code -Dgolden=write} writes that anew, to be read line by
 * line before it is kept.
 */
class BrokenFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Path FOLDER = Path.of("src/test/resources/broken");
    private static final Source LINKS = new Source("forms/links.yaml", "pages: [/mes-demandes]");

    static List<Path> broken() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("fine.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void each_broken_form_is_told_what_is_wrong_with_it_and_nothing_else(Path form) throws IOException {
        var expected = Path.of(form.toString().replace(".yaml", ".txt"));
        var said = said(form);
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(expected, String.join("\n\n", said) + "\n");
        }

        assertThat(said).hasSize(1);
        assertThat(said.getFirst() + "\n").isEqualTo(Files.readString(expected));
    }

    @Test
    void the_form_that_they_were_made_from_is_fine() {
        assertThat(said(FOLDER.resolve("fine.yaml"))).isEmpty();
    }

    @Test
    void each_thing_that_is_looked_for_is_wrong_in_one_of_them() {
        var found = EnumSet.noneOf(Rule.class);
        broken().stream().flatMap(BrokenFormsTest::readable).forEach(finding -> found.add(finding.rule()));

        assertThat(found).containsExactlyInAnyOrder(Rule.values());
    }

    @Test
    void there_are_at_least_forty() {
        assertThat(broken()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static List<String> said(Path form) {
        try {
            return findings(form).map(Finding::toString).toList();
        } catch (CatalogueException e) {
            return e.mistakes().stream().map(Mistake::toString).toList();
        }
    }

    /** The findings of a form that can be read at all. */
    private static Stream<Finding> readable(Path form) {
        try {
            return findings(form);
        } catch (CatalogueException _) {
            return Stream.empty();
        }
    }

    private static Stream<Finding> findings(Path form) {
        var catalogue = Catalogue.load(List.of(new Source("forms/petit/form.yaml", text(form)), LINKS));
        return ProofReader.read(catalogue, catalogue.forms().getFirst(), TODAY).stream();
    }

    private static String text(Path form) {
        try {
            return Files.readString(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
