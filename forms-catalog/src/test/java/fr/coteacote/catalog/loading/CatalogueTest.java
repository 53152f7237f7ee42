package fr.coteacote.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Part;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_form_in_preparation_is_read_like_all_others_and_nobody_can_start_it() {
        var small = new FormId("petit");
        var open = SmallForm.load(SmallForm.FORM);
        var prepared = SmallForm.load(SmallForm.FORM.replace("minutes: 5", "minutes: 5\nin-preparation: true"));

        assertThat(open.forms()).extracting(Form::id).containsExactly(small);
        assertThat(open.inPreparation()).isEmpty();
        assertThat(prepared.forms()).isEmpty();
        assertThat(prepared.inPreparation()).extracting(Form::id).containsExactly(small);
        assertThat(prepared.all()).isEqualTo(prepared.inPreparation());
        assertThatThrownBy(() -> prepared.form(small)).hasMessageContaining("\"petit\", which is in preparation");
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
    void a_fragment_under_another_name_is_about_somebody_else_whose_data_no_browser_offers() {
        assertThat(catalogue
                        .form(TRIAL)
                        .question(new QuestionId("nom"))
                        .orElseThrow()
                        .kind()
                        .parts())
                .extracting(Part::autocomplete)
                .containsExactly("family-name");
        assertThat(catalogue
                        .form(TRIAL)
                        .question(new QuestionId("conjoint-nom"))
                        .orElseThrow()
                        .kind()
                        .parts())
                .extracting(Part::autocomplete)
                .containsExactly("");
    }

    @Test
    void an_address_means_a_page_by_its_number_or_by_its_name() {
        var form = catalogue.form(TRIAL);
        var pages = form.pages();

        assertThat(pages).isNotEmpty().allSatisfy(page -> {
            assertThat(form.pageAt(String.valueOf(form.numberOf(page.id())))).containsSame(page);
            assertThat(form.pageAt(page.id().value())).containsSame(page);
        });
        assertThat(form.numberOf(pages.getFirst().id())).isEqualTo(1);
        assertThat(form.numberOf(pages.getLast().id())).isEqualTo(pages.size());
    }

    @Test
    void an_address_means_a_document_by_its_number_or_by_its_name() {
        var form = catalogue.form(TRIAL);

        assertThat(form.documents()).isNotEmpty().allSatisfy(document -> {
            assertThat(form.documentAt(String.valueOf(form.numberOfDocument(document.id()))))
                    .containsSame(document);
            assertThat(form.documentAt(document.id())).containsSame(document);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "01", "1.0", "9999", "99999999999", "²", "١", "inconnue", "Nom", "../1"})
    void an_address_that_means_nothing_is_no_page_and_no_document(String address) {
        assertThat(catalogue.form(TRIAL).pageAt(address)).isEmpty();
        assertThat(catalogue.form(TRIAL).documentAt(address)).isEmpty();
    }

    @Test
    void a_page_or_document_that_the_form_lacks_has_no_number() {
        var form = catalogue.form(TRIAL);

        assertThatThrownBy(() -> form.numberOf(new PageId("rien"))).hasMessageContaining("has no page \"rien\"");
        assertThatThrownBy(() -> form.numberOfDocument("rien")).hasMessageContaining("has no document \"rien\"");
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
