package fr.coteacote.catalog.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.PartialDate;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.CaseFiles;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.CatalogueException;
import fr.coteacote.catalog.loading.Mistake;
import fr.coteacote.catalog.loading.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a case may say, and what its author is told. */
class CasesTest {

    private static final String PATH = "forms/essai/cases/cas.yaml";
    private static final Catalogue CATALOGUE = Catalogue.fromClassPath();

    private static final String CASE = """
            case: Une fille essaie pour sa mère
            today: 2026-11-24
            answers:
              qui: proche
              lieu: ehpad
              aides-recues: [pch]
              comparer: non
            expect:
              shown: [qui]
              not-shown: [adresse]
              blocks: [pch]
            """;

    @Test
    void answers_are_written_as_people_type_them_or_read_them() {
        var answers = one("""
                case: Tout ce qu'on peut écrire
                today: 2026-11-24
                answers:
                  qui: Pour un proche
                  lieu: Je ne sais pas
                  date-naissance: 12 mars 1941
                  aides-recues: [pch, mtp]
                  telephone: ""
                  nir: Je ne l'ai pas
                expect: {may-send: false}
                """).file().answers().asMap();

        assertThat(answers)
                .isEqualTo(Map.of(
                        new QuestionId("qui"),
                        new Value.Chosen("proche"),
                        new QuestionId("lieu"),
                        Value.UNKNOWN,
                        new QuestionId("date-naissance"),
                        new Value.Moment(new PartialDate(1941, 3, 12)),
                        new QuestionId("aides-recues"),
                        new Value.ChosenSet(Set.of("pch", "mtp")),
                        new QuestionId("telephone"),
                        Value.SKIPPED,
                        new QuestionId("nir"),
                        Value.UNKNOWN));
    }

    @Test
    void fields_of_an_address_and_lines_of_a_list_are_named() {
        var answers = one("""
                case: Lucien
                today: 2026-11-24
                answers:
                  qualite-remplisseur: soi
                  lieu-de-vie: domicile
                  adresse-actuelle: {ligne1: 12 rue des Lilas, code-postal: 69003, commune: Lyon}
                  intervenants:
                    - {intervenant-metier: Une aide à domicile, intervenant-heures: 8}
                    - intervenant-metier: infirmier
                expect: {blocks: []}
                """, "apa").file().answers();

        assertThat(answers.get(new QuestionId("adresse-actuelle")))
                .contains(new Value.Address("12 rue des Lilas", "", "69003", "Lyon", "69123", ""));
        assertThat(answers.get(new QuestionId("intervenants")))
                .contains(new Value.Items(List.of(
                        Map.of(
                                new QuestionId("intervenant-metier"),
                                new Value.Chosen("aide-a-domicile"),
                                new QuestionId("intervenant-heures"),
                                new Value.Count(8)),
                        Map.of(
                                new QuestionId("intervenant-metier"),
                                new Value.Chosen("infirmier"),
                                new QuestionId("intervenant-heures"),
                                Value.SKIPPED))));
    }

    @Test
    void a_case_that_turns_out_as_it_says_has_no_difference() {
        assertThat(one(CASE).differences()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            shown: [qui] | shown: [adresse] | 9:11: la page « adresse » devrait être montrée, et ne l'est pas
            not-shown: [adresse] | not-shown: [qui] | 10:15: la page « qui » est montrée, et ne devrait pas l'être
            blocks: [pch] | blocks: [age] | 11:12: ce cas attend le blocage « age », qui n'est pas là
            blocks: [pch] | blocks: [] | 11:11: le blocage « pch » est là, et ce cas ne l'attend pas
            blocks: [pch] | warnings: [mtp] | 11:14: ce cas attend l'avertissement « mtp », qui n'est pas là
            blocks: [pch] | documents: [] | 11:14: le document « rib » est là, et ce cas ne l'attend pas
            blocks: [pch] | missing: [qui] | 11:13: ce cas attend la question sans réponse « qui », qui n'est pas là
            blocks: [pch] | may-send: true | 11:13: la demande devrait pouvoir être envoyée, et ne le peut pas
            """)
    void what_differs_is_named_with_its_place(String line, String other, String expected) {
        assertThat(differences(line, other)).anyMatch(text -> text.startsWith(PATH + ":" + expected));
    }

    @Test
    void a_difference_shows_the_line_and_the_condition() {
        assertThat(differences("shown: [qui]", "shown: [adresse]")).contains("""
                        forms/essai/cases/cas.yaml:9:11: la page « adresse » devrait être montrée, et ne l'est pas
                              shown: [adresse]
                                      ^
                          La condition : lieu == 'domicile'. Corrigez le formulaire, ou ce cas.""");
    }

    @Test
    void an_answer_that_is_not_asked_for_is_a_difference_unless_its_page_is_said_to_be_hidden() {
        var asked =
                CASE.replace("aides-recues: [pch]", "aides-recues: [aucune]").replace("blocks: [pch]", "blocks: []");

        assertThat(one(asked).differences())
                .extracting(Mistake::what)
                .containsExactly("« comparer » a une réponse, mais la question n'est pas posée");
        assertThat(one(asked.replace("[adresse]", "[adresse, comparer]")).differences())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            case: Une fille essaie pour sa mère | cas: Une fille | 1:1: clé inconnue « cas » dans un cas
            today: 2026-11-24 | today: demain | 2:8: « today » doit être une date
            qui: proche | kui: proche | 4:3: il n'y a pas de question « kui »
            qui: proche | qui: voisine | 4:8: « voisine » ne peut pas être une réponse
            qui: proche | qui: [proche, soi]\\n  qui: soi | 5:3: « qui » a deux réponses
            shown: [qui] | shown: [ki] | 9:11: il n'y a pas de page « ki »
            blocks: [pch] | blocks: [pcq] | 11:12: il n'y a pas de blocage « pcq »
            blocks: [pch] | blocs: [pch] | 11:3: clé inconnue « blocs » dans expect
            """)
    void a_mistake_is_reported_with_its_place(String line, String spoilt, String expected) {
        assertThat(mistakes(CASE.replace(line, spoilt.replace("\\n", "\n"))))
                .anyMatch(text -> text.startsWith(PATH + ":" + expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"answers:\n", "today: 2026-11-24\n", "case: Une fille essaie pour sa mère\n"})
    void what_is_missing_is_asked_for(String line) {
        var without = line.startsWith("answers")
                ? CASE.replaceFirst("(?s)answers:.*expect", "expect")
                : CASE.replace(line, "");

        assertThat(mistakes(without))
                .anyMatch(text -> text.contains("il manque « " + line.substring(0, line.indexOf(':')) + " »"));
    }

    @Test
    void a_choice_that_does_not_exist_is_told_with_those_that_do() {
        assertThat(mistakes(CASE.replace("qui: proche", "qui: voisine")))
                .anyMatch(text -> text.contains("Possibles : soi, proche."));
    }

    private static List<String> differences(String line, String other) {
        assertThat(CASE).contains(line);
        return one(CASE.replace(line, other)).differences().stream()
                .map(Mistake::toString)
                .toList();
    }

    private static List<String> mistakes(String text) {
        try {
            CaseFiles.load(List.of(new Source(PATH, text)), CATALOGUE);
            return List.of();
        } catch (CatalogueException e) {
            return e.mistakes().stream().map(Mistake::toString).toList();
        }
    }

    private static Example one(String text) {
        return one(text, "essai");
    }

    private static Example one(String text, String form) {
        return new Example(CaseFiles.load(
                        List.of(new Source("forms/%s/cases/cas.yaml".formatted(form), text)), CATALOGUE)
                .getFirst());
    }

    @Test
    void a_case_of_no_form_is_a_mistake() {
        assertThatThrownBy(() -> CaseFiles.load(List.of(new Source("forms/rien/cases/cas.yaml", CASE)), CATALOGUE))
                .hasMessageContaining("il n'y a pas de formulaire « rien »");
    }
}
