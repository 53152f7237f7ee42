package fr.coteacote.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of an orientation that leads nowhere, or asks what it may not. */
class OrientationMistakesTest {

    private static final String SMALL = """
            orientation: petite
            title: Ma situation
            lead: Une question.
            purpose: Choisir.
            readers: [portal]
            source: Règle
            questions:
              - id: lieu
                kind: one-choice
                label: Où vit-elle ?
                dont-know: true
                choices: [{id: domicile, label: Chez elle}, {id: ehpad, label: En EHPAD}]
                help: {why: Pourquoi., where: Où., example: Chez elle, unknown: Demandez-lui.}
            results:
              - id: petit
                sort: form
                when: lieu == 'domicile'
                title: Le petit formulaire
                text: Il aide.
                form: petit
                source: Règle
              - id: personne
                sort: person
                title: Quelqu'un
                text: Elle aide.
                ways: [{label: Téléphoner, phone: territoire}]
                source: Règle
            """;

    static Stream<Arguments> spoiltLines() {
        return Stream.of(
                spoilt("a form that there is not", "form: petit\n", "form: petti\n", """
                        forms/orientation/situation.yaml:20:11: il n'y a pas de formulaire « petti »
                                form: petti
                                      ^
                          Vouliez-vous écrire « petit » ?"""),
                spoilt("a choice that there is not", "lieu == 'domicile'", "lieu == 'domicille'", """
                        forms/orientation/situation.yaml:17:19: « domicille » n'est pas un choix de « lieu »
                                when: lieu == 'domicille'
                                              ^
                          Vouliez-vous écrire « domicile » ?"""),
                spoilt("a rule that is none", "when: lieu == 'domicile'", "when: lieu", """
                        forms/orientation/situation.yaml:17:11: cette condition donne un texte, pas vrai ou faux
                                when: lieu
                                      ^
                          Comparez le texte, par exemple : lieu_de_vie == 'domicile'."""),
                spoilt("a question that must be known", "    dont-know: true\n", "", """
                        forms/orientation/situation.yaml:8:5: on ne peut pas répondre « Je ne sais pas » à « lieu »
                              - id: lieu
                                ^
                          Ajoutez « dont-know: true »."""),
                spoilt("boxes that must be ticked", "kind: one-choice", "kind: several-choices", """
                        forms/orientation/situation.yaml:8:5: on ne peut pas répondre « Je ne sais pas » à « lieu »
                              - id: lieu
                                ^
                          Ajoutez le choix « {id: ne-sait-pas, label: Je ne sais pas, exclusive: true} »."""),
                spoilt("nobody to speak to", "sort: person\n", "sort: person\n    when: lieu == 'ehpad'\n", """
                        forms/orientation/situation.yaml:15:3: il faut toujours quelqu'un à qui parler
                              - id: petit
                              ^
                          Ajoutez un résultat « sort: person » sans « when »."""),
                spoilt("help for everybody", "    when: lieu == 'domicile'\n", "", """
                        forms/orientation/situation.yaml:15:5: seule une personne à voir peut se montrer toujours
                              - id: petit
                                ^
                          Ajoutez « when: » et une condition."""),
                spoilt("a way nowhere", "    ways: [{label: Téléphoner, phone: territoire}]\n", "", """
                        forms/orientation/situation.yaml:22:5: ce résultat ne mène nulle part
                              - id: personne
                                ^
                          Ajoutez « form: », ou « ways: » avec une page, un site ou un numéro."""),
                spoilt("a form without a name", "    form: petit\n", "    ways: [{label: Là, url: /la}]\n", """
                        forms/orientation/situation.yaml:16:11: un résultat « form » nomme le formulaire
                                sort: form
                                      ^
                          Ajoutez « form: apa », ou changez « sort »."""),
                spoilt("a name that serves twice", "id: personne", "id: petit", """
                        forms/orientation/situation.yaml:22:9: l'identifiant « petit » sert deux fois
                              - id: petit
                                    ^
                          Il est déjà dans forms/orientation/situation.yaml, ligne 15 : changez l'un des deux."""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiltLines")
    void are_reported_with_their_place_and_their_mend(String mistake, String orientation, List<String> expected) {
        assertThat(mistakesIn(orientation)).as(mistake).containsAll(expected);
    }

    @Test
    void a_text_is_not_asked_for() {
        var spoilt = SMALL.replace("kind: one-choice", "kind: short-text")
                .replace("    choices: [{id: domicile, label: Chez elle}, {id: ehpad, label: En EHPAD}]\n", "");

        assertThat(mistakesIn(spoilt))
                .singleElement()
                .asString()
                .contains("une orientation ne pose que des questions à choix");
    }

    @Test
    void without_a_mistake_it_is_there_and_the_forms_are_as_before() {
        var catalogue = load(SMALL);

        assertThat(catalogue.orientation().orElseThrow().results())
                .extracting(result -> result.id())
                .containsExactly("petit", "personne");
        assertThat(catalogue.forms()).hasSize(1);
        assertThat(SmallForm.load(SmallForm.FORM).orientation()).isEmpty();
    }

    private static Arguments spoilt(String mistake, String line, String spoilt, String... expected) {
        assertThat(SMALL).as(mistake).contains(line);
        return Arguments.of(mistake, SMALL.replace(line, spoilt), List.of(expected));
    }

    private static List<String> mistakesIn(String orientation) {
        try {
            load(orientation);
            return List.of();
        } catch (CatalogueException e) {
            return e.mistakes().stream().map(Mistake::toString).toList();
        }
    }

    private static Catalogue load(String orientation) {
        return Catalogue.load(List.of(
                new Source("forms/orientation/situation.yaml", orientation),
                new Source("forms/petit/form.yaml", SmallForm.FORM)));
    }
}
