package fr.coteacote.catalog.loading;

import static fr.coteacote.catalog.loading.SmallForm.mistakesIn;
import static fr.coteacote.catalog.loading.SmallForm.spoilt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of rules that cannot be read, or that lead nowhere. */
class RuleMistakesTest {

    static Stream<Arguments> spoiltLines() {
        return Stream.of(
                spoilt("an unknown question in a condition", "shown-if: lieu ==", "shown-if: leiu ==", """
                        forms/petit/form.yaml:34:19: « leiu » n'est ni une question, ni une valeur calculée, ni une constante
                                    shown-if: leiu == 'domicile'
                                              ^
                          Vouliez-vous écrire « lieu » ?"""),
                spoilt("a type error inside a condition", "lieu == 'domicile'", "lieu == 3", """
                        forms/petit/form.yaml:34:24: on ne peut pas comparer un texte et un nombre
                                    shown-if: lieu == 3
                                                   ^
                          Un texte s'écrit entre guillemets simples, un nombre sans guillemets."""),
                spoilt("a choice that does not exist in a condition", "lieu == 'domicile'", "lieu == 'domicil'", """
                        forms/petit/form.yaml:34:27: « domicil » n'est pas un choix de « lieu »
                                    shown-if: lieu == 'domicil'
                                                      ^
                          Vouliez-vous écrire « domicile » ?"""),
                spoilt("a condition that is no condition", "lieu == 'domicile'", "lieu", """
                        forms/petit/form.yaml:34:19: cette condition donne un texte, pas vrai ou faux
                                    shown-if: lieu
                                              ^
                          Comparez le texte, par exemple : lieu_de_vie == 'domicile'."""),
                spoilt("an unknown function", "repondu(naissance) &&", "repond(naissance) &&", """
                        forms/petit/form.yaml:45:11: « repond » n'est pas une fonction
                                when: repond(naissance) && !agee
                                      ^
                          Vouliez-vous écrire « repondu » ?"""),
                spoilt("a condition that cannot be read", "lieu == 'domicile'", "lieu == == 'domicile'", """
                        forms/petit/form.yaml:34:27: cette formule ne se lit pas (extraneous input '==' expecting {'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER})
                                    shown-if: lieu == == 'domicile'
                                                      ^
                          Vérifiez guillemets et parenthèses. Exemple : situation_famille in ['mariee', 'pacsee']."""),
                spoilt(
                        "a choice that excludes itself",
                        "{id: ehpad, label: En EHPAD}",
                        "{id: ehpad, label: En EHPAD, excludes: [{question: lieu, choice: ehpad, because: Non.}]}",
                        """
                        forms/petit/form.yaml:23:82: le choix « ehpad » s'exclut lui-même
                                          - {id: ehpad, label: En EHPAD, excludes: [{question: lieu, choice: ehpad, because: Non.}]}
                                                                                                             ^
                          Nommez un autre choix, ou enlevez cette exclusion."""),
                spoilt(
                        "a cycle of conditions",
                        "      - id: lieu\n",
                        "      - id: lieu\n            shown-if: agee\n",
                        """
                        forms/petit/form.yaml:20:23: ces conditions tournent en rond : lieu → naissance → lieu
                                        shown-if: agee
                                                  ^
                          Une question ne peut pas dépendre de sa propre réponse : enlevez l'une des conditions."""),
                spoilt("a page that waits for its own answer", "lieu == 'domicile'", "agee", """
                        forms/petit/form.yaml:34:19: ces conditions tournent en rond : naissance → naissance
                                    shown-if: agee
                                              ^
                          Une question ne peut pas dépendre de sa propre réponse : enlevez l'une des conditions."""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiltLines")
    void is_reported_with_its_place_and_its_mend(String mistake, String form, List<String> expected) {
        var found = mistakesIn(form);

        assertThat(found).as(mistake).containsAll(expected);
    }

    @Test
    void the_place_inside_a_folded_condition_is_found() {
        var spoilt = SmallForm.FORM.replace(
                "shown-if: lieu == 'domicile'", "shown-if: >-\n          lieu == 'domicile'\n          && lieux == ''");

        assertThat(mistakesIn(spoilt)).singleElement().asString().startsWith("forms/petit/form.yaml:36:14: « lieux »");
    }

    @Test
    void the_place_inside_a_quoted_condition_is_found() {
        var spoilt = SmallForm.FORM.replace(
                "shown-if: lieu == 'domicile'", "shown-if: 'lieu == ''domicile'' && lieux == '''''");

        assertThat(mistakesIn(spoilt)).singleElement().asString().startsWith("forms/petit/form.yaml:34:44: « lieux »");
    }

    @Test
    void what_uses_a_faulty_value_is_not_blamed_too() {
        var spoilt = SmallForm.FORM.replace("age(naissance, aujourd_hui) >= seuil", "age(naissance) >= seuil");

        assertThat(mistakesIn(spoilt)).hasSize(1);
    }
}
