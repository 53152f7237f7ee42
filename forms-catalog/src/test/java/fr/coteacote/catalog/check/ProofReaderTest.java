package fr.coteacote.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProofReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Catalogue CATALOGUE = Catalogue.fromClassPath();

    static Stream<Form> forms() {
        return CATALOGUE.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothing_is_wrong_with_any_form(Form form) {
        assertThat(ProofReader.read(CATALOGUE, form, TODAY)).isEmpty();
    }

    @Test
    void every_result_of_a_situation_is_shown_to_somebody_and_nobody_is_left_alone() {
        var situation = CATALOGUE.orientation().orElseThrow();

        assertThat(ProofReader.read(CATALOGUE, situation, TODAY)).isEmpty();
        assertThat(ProofReader.unverified(situation)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            lieu == 'domicile' && lieu == 'ehpad'              ; le résultat « aide » : la condition n'est jamais vraie
            lieu == '' || lieu in ['domicile', 'ehpad', 'ne-sait-pas'] ; le résultat « aide » : la condition est toujours vraie
            aujourd_hui == ''                                  ; la réponse à « lieu » ne change rien
            """)
    void a_result_that_does_not_depend_on_the_answers_is_found(String when, String finding) {
        var catalogue = Catalogue.load(List.of(new Source("forms/orientation/situation.yaml", """
                        orientation: petite
                        title: Ma situation
                        lead: Une question.
                        purpose: Choisir.
                        readers: [portal]
                        source: Règle
                        questions:
                          - id: lieu
                            kind: one-choice
                            label: Où ?
                            dont-know: true
                            choices: [{id: domicile, label: Chez elle}, {id: ehpad, label: En EHPAD}]
                            help: {why: Un., where: Deux., example: Trois., unknown: Quatre.}
                        results:
                          - id: aide
                            sort: aid
                            when: "%s"
                            title: Une aide
                            text: Elle aide.
                            ways: [{label: La mairie, phone: territoire}]
                            source: Règle
                          - {id: personne, sort: person, title: Quelqu'un, text: Aide., ways: [{label: Là}], source: Règle}
                        """.formatted(when))));

        assertThat(ProofReader.read(catalogue, catalogue.orientation().orElseThrow(), TODAY))
                .extracting(Finding::what)
                .contains(finding);
    }

    @Test
    void what_nobody_has_verified_is_listed() {
        var trial = CATALOGUE.form(new FormId("essai"));

        assertThat(ProofReader.unverified(trial))
                .containsExactly("blocage ehpad : Règle d'essai, art. 72 (à vérifier)");
    }

    @Test
    void a_page_that_nobody_reaches_is_found() {
        assertThat(findings("lieu == 'domicile' && lieu == 'ehpad'", "lieu == 'ehpad'"))
                .contains("la page « suite » : la condition n'est jamais vraie");
    }

    @Test
    void a_condition_that_hides_behind_a_hidden_question_is_found() {
        assertThat(findings("lieu == 'domicile'", "lieu == 'ehpad' && repondu(suite)"))
                .contains("le blocage « stop » : la condition n'est jamais vraie");
    }

    @Test
    void a_useless_condition_is_found() {
        assertThat(findings("lieu == '' || lieu in ['domicile', 'ehpad']", "lieu == 'ehpad'"))
                .contains("la page « suite » : la condition est toujours vraie");
    }

    @Test
    void a_block_that_its_page_never_shows_is_found() {
        assertThat(findings("lieu == 'domicile'", "lieu == 'ehpad'"))
                .contains("le blocage « stop » peut agir sans qu'aucune des questions de « on » soit posée");
    }

    @Test
    void the_limit_of_a_number_is_tried_on_both_sides() {
        assertThat(findings("lieu == 'domicile'", "suite > 3 && suite < 4"))
                .contains("le blocage « stop » : la condition n'est jamais vraie");
        assertThat(findings("lieu == 'domicile'", "suite > 3 && suite < 5"))
                .doesNotContain("le blocage « stop » : la condition n'est jamais vraie");
    }

    @Test
    void wishes_that_exclude_everything_are_a_dead_end() {
        var spoilt = form("lieu == 'domicile'", "suite > 90").replace("{id: domicile, label: Chez elle}", """
                        {id: domicile, label: Chez elle, excludes: [{question: mode, choice: a, because: Non.}, {question: mode, choice: b, because: Non.}]}""");

        assertThat(findings(spoilt)).anyMatch(text -> text.startsWith("après « Chez elle » à la question « lieu »"));
    }

    @Test
    void a_form_of_a_thousand_questions_is_proved_too() {
        assertThat(findings(ThousandQuestions.form("choix_199 != 'a'"))).isEmpty();
        assertThat(findings(ThousandQuestions.form("choix_199 == 'a' && choix_199 == 'b'")))
                .contains("la page « page-200 » : la condition n'est jamais vraie");
    }

    private static List<String> findings(String shownIf, String blockedWhen) {
        return findings(form(shownIf, blockedWhen));
    }

    private static List<String> findings(String form) {
        return findings(new Source("forms/petit/form.yaml", form));
    }

    private static List<String> findings(Source form) {
        var catalogue = Catalogue.load(List.of(form));
        return ProofReader.read(catalogue, catalogue.forms().getFirst(), TODAY).stream()
                .map(Finding::what)
                .toList();
    }

    private static String form(String shownIf, String blockedWhen) {
        return """
                form: petit
                version: "1"
                title: Petit formulaire
                source: Règle d'essai
                minutes: 5
                ask: Demander
                summary: un peu d'aide
                law: loi d'essai
                after-sending: [{within-days: 10, title: On répond, source: Règle d'essai}]
                retention: {draft-days: 90, request: Un an}
                chapters:
                  - id: chapitre
                    title: Chapitre
                    summary: Tout
                    pages:
                      - page: lieu
                        title: Où ?
                        questions:
                          - id: lieu
                            kind: one-choice
                            choices:
                              - {id: domicile, label: Chez elle}
                              - {id: ehpad, label: En EHPAD}
                            help: {why: Un., where: Deux., example: Trois., unknown: Quatre.}
                            purpose: Savoir.
                            readers: [agent]
                            source: Règle
                      - page: suite
                        title: Combien ?
                        shown-if: "%s"
                        questions:
                          - id: suite
                            kind: whole-number
                            help: {why: Un., where: Deux., example: Trois., unknown: Quatre.}
                            purpose: Savoir.
                            readers: [agent]
                            source: Règle
                      - page: mode
                        title: Comment ?
                        questions:
                          - id: mode
                            kind: one-choice
                            choices:
                              - {id: a, label: A}
                              - {id: b, label: B}
                            help: {why: Un., where: Deux., example: Trois., unknown: Quatre.}
                            purpose: Savoir.
                            readers: [agent]
                            source: Règle
                blocks:
                  - id: stop
                    on: [suite]
                    when: "%s"
                    title: Non
                    because: C'est la règle.
                    source: Règle
                """.formatted(shownIf, blockedWhen);
    }
}
