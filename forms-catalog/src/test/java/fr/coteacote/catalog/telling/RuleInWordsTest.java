package fr.coteacote.catalog.telling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            lieu == 'domicile'                    ; « Logement » est « Chez elle »
            lieu != 'domicile'                    ; « Logement » n'est pas « Chez elle »
            !(lieu == 'domicile')                 ; « Logement » n'est pas « Chez elle »
            lieu == ''                            ; « Logement » n'a pas de réponse
            lieu in ['domicile', 'ehpad']         ; « Logement » est « Chez elle » ou « En établissement »
            !(lieu in ['domicile', 'ehpad'])      ; « Logement » n'est pas « Chez elle » ni « En établissement »
            repondu(nombre)                       ; « Combien ? » a une réponse
            !repondu(nombre)                      ; « Combien ? » n'a pas de réponse
            'pch' in aides                        ; « Aides » contient « PCH »
            !('pch' in aides)                     ; « Aides » ne contient pas « PCH »
            nombre > 3                            ; « Combien ? » est plus que 3
            !(nombre > 3)                         ; « Combien ? » est au plus 3
            nombre + 1 == 4                       ; « Combien ? » plus 1 est 4
            revenu >= 150000                      ; « Revenu » est au moins 1500,00 €
            age(naissance, aujourd_hui) >= seuil  ; l'âge (« Naissance ») est au moins 60 (seuil)
            avant(naissance, '1950-01-01')        ; « Naissance » est avant « 1950-01-01 »
            !avant(naissance, aujourd_hui)        ; « Naissance » n'est pas avant aujourd'hui
            departement in essais                 ; le territoire est dans la liste « essais »
            sure == 'ne-sait-pas'                 ; « Sûre » est « Je ne sais pas »
            agee                                  ; « agee » est vrai
            !agee                                 ; « agee » n'est pas vrai
            agee && nombre > 3                    ; « agee » est vrai, et « Combien ? » est plus que 3
            !(agee && nombre > 3)                 ; « agee » n'est pas vrai ou « Combien ? » est au plus 3
            (agee || nombre > 3) && sure == 'oui' ; (« agee » est vrai ou « Combien ? » est plus que 3), et « Sûre » est « Oui »
            size(aides) > 2                       ; « size(aides) > 2 »
            """)
    void a_rule_is_said_as_somebody_would_say_it(String rule, String words) {
        assertThat(say(rule)).isEqualTo(words);
    }

    @Test
    void a_part_without_a_condition_is_always_there() {
        assertThat(RuleInWords.of(form("agee")).say(Condition.ALWAYS)).isEqualTo("toujours");
    }

    static Stream<Form> forms() {
        return Catalogue.fromClassPath().all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void no_rule_of_a_shipped_form_is_left_as_it_is_written(Form form) {
        var words = RuleInWords.of(form);

        assertThat(form.pages())
                .allSatisfy(page -> assertThat(words.say(page.shownIf())).doesNotContain("==", "&&", "||"));
        assertThat(form.blocks())
                .allSatisfy(block -> assertThat(words.say(block.when())).doesNotContain("==", "&&", "||"));
    }

    private static String say(String rule) {
        var form = form(rule);
        return RuleInWords.of(form)
                .say(form.page(new PageId("fin")).orElseThrow().shownIf());
    }

    private static Form form(String rule) {
        return Catalogue.load(List.of(new Source("forms/petit/form.yaml", FORM.replace("%s", rule))))
                .forms()
                .getFirst();
    }

    private static final String FORM = """
            form: petit
            version: "1"
            title: Petit formulaire
            source: Règle
            minutes: 5
            ask: Demander
            summary: un peu d'aide
            law: loi
            after-sending: [{within-days: 10, title: On répond, source: Règle}]
            retention: {draft-days: 90, request: Un an}
            constants:
              - {id: seuil, value: 60, valid-from: 2002-01-01, valid-to: 2099-12-31, source: Règle}
              - {id: essais, value: ["01"], valid-from: 2002-01-01, valid-to: 2099-12-31, source: Règle}
            derived:
              - {id: agee, is: "age(naissance, aujourd_hui) > 61"}
            chapters:
              - id: tout
                title: Tout
                summary: Tout
                pages:
                  - page: tout
                    title: Tout
                    questions:
                      - id: naissance
                        kind: full-date
                        label: Quand ?
                        short: Naissance
                        help: {why: Un., where: Deux., example: Trois., unknown: Quatre.}
                        purpose: Savoir.
                        readers: [agent]
                        source: Règle
                      - id: lieu
                        kind: one-choice
                        label: Où ?
                        short: Logement
                        choices: [{id: domicile, label: Chez elle}, {id: ehpad, label: En établissement}]
                        help: {why: Un., where: Deux., example: Trois., unknown: Quatre.}
                        purpose: Savoir.
                        readers: [agent]
                        source: Règle
                      - id: aides
                        kind: several-choices
                        label: Quelles aides ?
                        short: Aides
                        choices: [{id: pch, label: PCH}, {id: apa, label: APA}]
                        help: {why: Un., where: Deux., example: Trois., unknown: Quatre.}
                        purpose: Savoir.
                        readers: [agent]
                        source: Règle
                      - id: nombre
                        kind: whole-number
                        label: Combien ?
                        help: {why: Un., where: Deux., example: Trois., unknown: Quatre.}
                        purpose: Savoir.
                        readers: [agent]
                        source: Règle
                      - id: revenu
                        kind: amount
                        label: Quel revenu ?
                        short: Revenu
                        help: {why: Un., where: Deux., example: Trois., unknown: Quatre.}
                        purpose: Savoir.
                        readers: [agent]
                        source: Règle
                      - id: sure
                        kind: yes-no
                        label: Sûre ?
                        short: Sûre
                        dont-know: true
                        help: {why: Un., where: Deux., example: Trois., unknown: Quatre.}
                        purpose: Savoir.
                        readers: [agent]
                        source: Règle
                  - page: fin
                    title: Fin
                    shown-if: "%s"
                    questions:
                      - id: fin
                        kind: yes-no
                        help: {why: Un., where: Deux., example: Trois., unknown: Quatre.}
                        purpose: Savoir.
                        readers: [agent]
                        source: Règle
            """;
}
