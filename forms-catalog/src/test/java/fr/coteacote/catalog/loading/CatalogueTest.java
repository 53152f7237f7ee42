package fr.coteacote.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.QuestionId;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    private static final FormId TRIAL = new FormId("essai");

    private final Catalogue catalogue = Catalogue.fromClassPath();

    @Test
    void a_draft_finds_the_edition_it_was_started_on() {
        assertThat(catalogue.form(TRIAL).version()).isEqualTo("2026-11");
        assertThat(catalogue.form(TRIAL, "2026-10").title()).isEqualTo("Ancienne demande d'essai");
        assertThat(catalogue.form(TRIAL, "2026-11")).isSameAs(catalogue.form(TRIAL));
        assertThat(catalogue.forms()).contains(catalogue.form(TRIAL)).doesNotContain(catalogue.form(TRIAL, "2026-10"));
    }

    @Test
    void an_unknown_form_or_edition_is_a_bug_that_names_the_known_ones() {
        assertThatThrownBy(() -> catalogue.form(new FormId("rien")))
                .hasMessageContaining("There is no form \"rien\"; known are")
                .hasMessageContaining("essai");
        assertThatThrownBy(() -> catalogue.form(TRIAL, "1999"))
                .hasMessageContaining("There is no edition \"1999\" of form \"essai\"");
    }

    @Test
    void a_fragment_may_be_used_twice_under_two_names() {
        var form = catalogue.form(TRIAL);

        assertThat(form.page(new PageId("nom"))).isPresent();
        assertThat(form.page(new PageId("conjoint-nom"))).isPresent();
        assertThat(form.question(new QuestionId("conjoint-nom-marital"))
                        .orElseThrow()
                        .shownIf()
                        .reads())
                .containsExactly(new QuestionId("conjoint-nom"));
    }

    @Test
    void forms_in_a_jar_are_found(@TempDir Path folder) throws IOException {
        var jar = folder.resolve("forms.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var entry : new String[] {
                "forms/",
                "forms/essai/",
                "forms/essai/form.yaml",
                "forms/fragments/",
                "forms/fragments/essai-nom.yaml",
                "forms/drawings/",
                "forms/drawings/essai-carte.svg"
            }) {
                out.putNextEntry(new JarEntry(entry));
                if (!entry.endsWith("/")) {
                    try (var file = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream("/" + entry))) {
                        file.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }

        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(ClassPathForms.sources(loader))
                    .extracting(Source::path)
                    .containsExactly(
                            "forms/drawings/essai-carte.svg",
                            "forms/essai/form.yaml",
                            "forms/fragments/essai-nom.yaml");
        }
    }
}
