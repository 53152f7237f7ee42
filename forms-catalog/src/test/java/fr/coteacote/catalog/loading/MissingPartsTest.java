package fr.coteacote.catalog.loading;

import static fr.coteacote.catalog.loading.SmallForm.mistakesIn;
import static fr.coteacote.catalog.loading.SmallForm.spoilt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a form that leaves something out, or says it only for form. */
class MissingPartsTest {

    static Stream<Arguments> spoiltLines() {
        return Stream.of(
                spoilt(
                        "a missing help",
                        "            help: {why: Pourquoi., where: Où., example: En 1941, unknown: Cherchez.}\n",
                        "",
                        """
                        forms/petit/form.yaml:36:13: il manque « help »
                                      - id: naissance
                                        ^
                          Ajoutez « help: » avec why, where, example et unknown."""),
                spoilt("a missing slot of the help", "unknown: Cherchez.", "drawing: ''", """
                        forms/petit/form.yaml:38:19: il manque « unknown »
                                        help: {why: Pourquoi., where: Où., example: En 1941, drawing: ''}
                                              ^
                          Dites que faire si on ne sait pas : « unknown: … »."""),
                spoilt("an empty slot of the help", "unknown: Cherchez.", "unknown: ''", """
                        forms/petit/form.yaml:38:75: « unknown » est vide
                                        help: {why: Pourquoi., where: Où., example: En 1941, unknown: ''}
                                                                                                      ^
                          Dites que faire si on ne sait pas : « unknown: … »."""),
                spoilt("a copied slot of the help", "unknown: Cherchez.", "unknown: Où.", """
                        forms/petit/form.yaml:38:75: « unknown » répète « where »
                                        help: {why: Pourquoi., where: Où., example: En 1941, unknown: Où.}
                                                                                                      ^
                          Dites que faire si on ne sait pas : « unknown: … »."""),
                spoilt(
                        "a missing purpose",
                        "            help: {why: Pourquoi., where: Où., example: En 1941, unknown: Cherchez.}\n            purpose: Savoir.\n",
                        "            help: {why: Pourquoi., where: Où., example: En 1941, unknown: Cherchez.}\n",
                        """
                        forms/petit/form.yaml:36:13: il manque « purpose »
                                      - id: naissance
                                        ^
                          Dites à quoi sert la réponse : « purpose: … »."""),
                spoilt(
                        "a missing reader",
                        "            readers: [agent]\n            source: Règle\n      - page: naissance",
                        "            source: Règle\n      - page: naissance",
                        """
                        forms/petit/form.yaml:19:13: il manque « readers »
                                      - id: lieu
                                        ^
                          Dites qui la lit : « readers: [agent] »."""),
                spoilt("a missing source", "source: Règle d'essai\n", "", """
                        forms/petit/form.yaml:1:1: il manque « source »
                            form: petit
                            ^
                          Citez la règle : « source: CASF, art. … ». Ajoutez « (à vérifier) » si vous n'en êtes pas sûr."""),
                spoilt("a missing retention", "retention: {draft-days: 90, request: Un an}\n", "", """
                        forms/petit/form.yaml:1:1: il manque « retention »
                            form: petit
                            ^
                          Dites combien de temps on garde : « retention: {draft-days: 90, request: … } »."""),
                spoilt("a missing button", "ask: Demander\n", "", """
                        forms/petit/form.yaml:1:1: il manque « ask »
                            form: petit
                            ^
                          Dites ce qu'écrit le bouton qui y mène : « ask: Demander l'APA »."""),
                spoilt("a missing summary", "summary: un peu d'aide\n", "", """
                        forms/petit/form.yaml:1:1: il manque « summary »
                            form: petit
                            ^
                          Dites à quoi sert la demande : « summary: l'aide pour vivre chez soi »."""),
                spoilt("a missing law", "law: loi d'essai\n", "", """
                        forms/petit/form.yaml:1:1: il manque « law »
                            form: petit
                            ^
                          Dites quelle loi permet de demander : « law: code de …, articles … »."""),
                spoilt(
                        "a missing end",
                        "after-sending:\n  - {within-days: 10, title: On répond, source: Règle}\n",
                        "",
                        """
                        forms/petit/form.yaml:1:1: il manque « after-sending »
                            form: petit
                            ^
                          Dites ce qui se passe après l'envoi, dans l'ordre : « after-sending: »."""),
                spoilt("a step that does not say when", "within-days: 10, title: On", "title: On", """
                        forms/petit/form.yaml:54:5: il manque « when »
                              - {title: On répond, source: Règle}
                                ^
                          Dites quand : « when: Ensuite », ou « within-days: 10 » si le délai part de l'envoi."""),
                spoilt("a step that says when twice", "within-days: 10,", "within-days: 10, when: Ensuite,", """
                        forms/petit/form.yaml:54:29: « when » et « within-days » disent tous deux quand
                              - {within-days: 10, when: Ensuite, title: On répond, source: Règle}
                                                        ^
                          Gardez « within-days » si le délai part de l'envoi, « when » sinon."""),
                spoilt("a delay of no day", "within-days: 10", "within-days: 0", """
                        forms/petit/form.yaml:54:19: « within-days » doit aller de 1 à 366
                              - {within-days: 0, title: On répond, source: Règle}
                                              ^
                          Exemple : « within-days: 40 »."""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiltLines")
    void is_reported_with_its_place_and_its_mend(String mistake, String form, List<String> expected) {
        var found = mistakesIn(form);

        assertThat(found).as(mistake).containsAll(expected);
    }
}
