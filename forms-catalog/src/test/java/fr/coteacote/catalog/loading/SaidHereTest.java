package fr.coteacote.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.Reader;
import fr.coteacote.catalog.kinds.Group;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form may take some pages of a fragment, and say otherwise who reads them, why, and how one is helped. */
class SaidHereTest {

    private static final String FRAGMENT = """
            pages:
              - page: nom
                title: Comment s'appelle-t-elle ?
                questions:
                  - id: nom
                    kind: short-text
                    max: 40
                    help: {why: Pourquoi., where: Où., example: Moreau, unknown: Cherchez.}
                    purpose: Savoir.
                    readers: [agent]
                    source: Règle du fragment
              - page: enfants
                title: Qui sont ses enfants ?
                questions:
                  - id: enfants
                    kind: group
                    one: Enfant
                    add: Ajouter
                    items:
                      - {id: prenom, kind: short-text, label: Son prénom}
                    help: {why: Pourquoi., where: Où., example: Anne, unknown: Cherchez.}
                    purpose: Appeler.
                    readers: [agent]
                    source: Règle du fragment
            """;

    private static final String USE = """
                  - use: famille
                    pages: [nom, enfants]
                    with:
                      readers: [establishment, establishment-medical]
                      source: Règle d'ici
                      questions:
                        - id: nom
                          help: {why: Ici., where: Là., example: Petit, unknown: Demandez.}
                          purpose: Écrire.
                          kept: Trois mois
                        - {id: enfants, readers: [establishment]}
            """;

    @Test
    void what_is_said_here_replaces_what_the_fragment_says_and_what_is_asked_stays() {
        var form = load(USE).form(new FormId("petit"));
        var name = question(form, "nom");

        assertThat(name.help().why()).isEqualTo("Ici.");
        assertThat(name.use().purpose()).isEqualTo("Écrire.");
        assertThat(name.use().kept()).isEqualTo("Trois mois");
        assertThat(name.use().source()).isEqualTo("Règle d'ici");
        assertThat(name.use().readers()).containsExactly(Reader.ESTABLISHMENT, Reader.ESTABLISHMENT_MEDICAL);
        assertThat(name.kind())
                .isEqualTo(question(load("      - use: famille\n").form(new FormId("petit")), "nom")
                        .kind());
        assertThat(question(form, "enfants").use().readers()).containsExactly(Reader.ESTABLISHMENT);
        assertThat(question(form, "enfants").help().why()).isEqualTo("Pourquoi.");
    }

    @Test
    void the_questions_of_a_group_are_read_by_those_who_are_named_here() {
        var items = ((Group)
                        question(load(USE).form(new FormId("petit")), "enfants").kind())
                .items();

        assertThat(items)
                .allSatisfy(item -> assertThat(item.use().readers())
                        .containsExactly(Reader.ESTABLISHMENT, Reader.ESTABLISHMENT_MEDICAL));
    }

    @Test
    void only_the_pages_that_are_named_are_taken() {
        var form = load("      - {use: famille, pages: [enfants]}\n").form(new FormId("petit"));

        assertThat(form.pages())
                .extracting(Page::id)
                .contains(new PageId("enfants"))
                .doesNotContain(new PageId("nom"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            pages: [nom, enfants] | pages: [non, enfants] | « non » n'est pas possible dans « pages »
            pages: [nom, enfants] | pages: [enfants] | les pages prises à ce fragment ne posent pas la question « nom »
            - id: nom | - id: nomm | les pages prises à ce fragment ne posent pas la question « nomm »
            {id: enfants, | {id: nom, | « nom » est écrite deux fois
            purpose: Écrire. | label: Écrire. | clé inconnue « label » dans une question du fragment
            where: Là. | where: Ici. | « where » répète « why »
            """)
    void a_slip_is_reported_where_the_form_makes_it(String line, String spoilt, String expected) {
        assertThat(USE).contains(line);
        assertThat(mistakes(USE.replace(line, spoilt)))
                .anyMatch(mistake -> mistake.path().equals("forms/petit/form.yaml")
                        && mistake.what().equals(expected));
    }

    private static Question question(Form form, String id) {
        return form.question(new QuestionId(id)).orElseThrow();
    }

    private static List<Mistake> mistakes(String use) {
        try {
            load(use);
            return List.of();
        } catch (CatalogueException e) {
            return e.mistakes();
        }
    }

    private static Catalogue load(String use) {
        return Catalogue.load(Stream.of(
                        new Source(
                                "forms/petit/form.yaml",
                                SmallForm.FORM.replace("      - page: naissance", use + "      - page: naissance")),
                        new Source("forms/fragments/famille.yaml", FRAGMENT))
                .toList());
    }
}
