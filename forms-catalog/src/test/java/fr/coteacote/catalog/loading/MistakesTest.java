package fr.coteacote.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MistakesTest {

    /** A small form without a mistake; each test spoils one line of it. */
    private static final String FORM = """
            form: petit
            version: "1"
            title: Petit formulaire
            source: Règle d'essai
            minutes: 5
            retention: {draft-days: 90, request: Un an}
            constants:
              - {id: seuil, value: 60, valid-from: 2002-01-01, valid-to: 2099-12-31, source: Règle}
            derived:
              - {id: agee, is: "age(naissance, aujourd_hui) >= seuil"}
            chapters:
              - id: chapitre
                title: Chapitre
                summary: Tout
                pages:
                  - page: lieu
                    title: Où vit-elle ?
                    questions:
                      - id: lieu
                        kind: one-choice
                        choices:
                          - {id: domicile, label: Chez elle}
                          - {id: ehpad, label: En EHPAD}
                        help:
                          why: Pourquoi.
                          where: Où.
                          example: Chez elle
                          unknown: Demandez-lui.
                        purpose: Savoir.
                        readers: [agent]
                        source: Règle
                  - page: naissance
                    title: Quand est-elle née ?
                    shown-if: lieu == 'domicile'
                    questions:
                      - id: naissance
                        kind: full-date
                        help: {why: Pourquoi., where: Où., example: En 1941, unknown: Cherchez.}
                        purpose: Savoir.
                        readers: [agent]
                        source: Règle
            blocks:
              - id: jeune
                on: [naissance]
                when: repondu(naissance) && !agee
                title: Trop jeune
                because: C'est la règle.
                instead: [{label: La mairie}]
                source: Règle
            """;

    @Test
    void a_form_without_a_mistake_is_loaded() {
        assertThatCode(() -> load(FORM)).doesNotThrowAnyException();
    }

    static Stream<Arguments> spoiltLines() {
        return Stream.of(
                spoilt("an unknown key", "        title: Où vit-elle ?", "        titel: Où vit-elle ?", """
                        forms/petit/form.yaml:16:9: il manque « title »
                                  - page: lieu
                                    ^
                          Écrivez le titre : « title: … ».""", """
                        forms/petit/form.yaml:17:9: clé inconnue « titel » dans une page
                                    titel: Où vit-elle ?
                                    ^
                          Vouliez-vous écrire « title » ?"""),
                spoilt("a text instead of a number", "minutes: 5", "minutes: cinq", """
                        forms/petit/form.yaml:5:10: « minutes » doit être un nombre entier
                            minutes: cinq
                                     ^
                          Écrivez par exemple « minutes: 40 »."""),
                spoilt("a list instead of a text", "title: Petit formulaire", "title: [Petit, formulaire]", """
                        forms/petit/form.yaml:3:8: « title » doit être un texte
                            title: [Petit, formulaire]
                                   ^
                          Écrivez le texte après les deux-points."""),
                spoilt("a text instead of a list", "on: [naissance]", "on: naissance", """
                        forms/petit/form.yaml:44:9: « on » doit être une liste
                                on: naissance
                                    ^
                          Écrivez chaque élément sur une ligne, après un tiret."""),
                spoilt("a question that does not exist", "on: [naissance]", "on: [naisance]", """
                        forms/petit/form.yaml:44:10: il n'y a pas de question « naisance »
                                on: [naisance]
                                     ^
                          Vouliez-vous écrire « naissance » ?"""),
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
                spoilt("a duplicate question", "      - id: naissance", "      - id: lieu", """
                        forms/petit/form.yaml:36:17: l'identifiant « lieu » sert deux fois
                                      - id: lieu
                                            ^
                          Il est déjà dans forms/petit/form.yaml, ligne 19 : changez l'un des deux."""),
                spoilt("a duplicate page", "page: naissance", "page: lieu", """
                        forms/petit/form.yaml:32:15: l'identifiant « lieu » sert deux fois
                                  - page: lieu
                                          ^
                          Il est déjà dans forms/petit/form.yaml, ligne 16 : changez l'un des deux."""),
                spoilt("a duplicate choice", "{id: ehpad, label: En EHPAD}", "{id: domicile, label: En EHPAD}", """
                        forms/petit/form.yaml:23:22: le choix « domicile » est écrit deux fois
                                          - {id: domicile, label: En EHPAD}
                                                 ^
                          Changez l'un des deux."""),
                spoilt("a key written twice", "minutes: 5", "minutes: 5\nminutes: 6", """
                        forms/petit/form.yaml:6:1: la clé « minutes » est écrite deux fois
                            minutes: 6
                            ^
                          Gardez-en une."""),
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
                          Une question ne peut pas dépendre de sa propre réponse : enlevez l'une des conditions."""),
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
                spoilt(
                        "an unknown reader",
                        "            readers: [agent]\n            source: Règle\n      - page: naissance",
                        "            readers: [agents]\n            source: Règle\n      - page: naissance",
                        """
                        forms/petit/form.yaml:30:23: « agents » n'est pas possible dans « readers »
                                        readers: [agents]
                                                  ^
                          Vouliez-vous écrire « agent » ?"""),
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
                spoilt("an unknown drawing", "unknown: Cherchez.", "unknown: Cherchez., drawing: cart", """
                        forms/petit/form.yaml:38:95: il n'y a pas de dessin « cart »
                                        help: {why: Pourquoi., where: Où., example: En 1941, unknown: Cherchez., drawing: cart}
                                                                                                                          ^
                          Vouliez-vous écrire « carte » ?"""),
                spoilt(
                        "an unknown fragment",
                        "      - page: naissance",
                        "      - use: nom\n      - page: naissance",
                        """
                        forms/petit/form.yaml:32:14: il n'y a pas de fragment « nom »
                                  - use: nom
                                         ^
                          Fragments : aucun."""),
                spoilt("an unknown kind", "kind: full-date", "kind: date", """
                        forms/petit/form.yaml:37:19: « date » n'est pas possible dans « kind »
                                        kind: date
                                              ^
                          Vérifiez l'orthographe : aucun des 18 noms connus ne lui ressemble."""),
                spoilt("a key of another kind", "kind: full-date", "kind: full-date\n            unit: jours", """
                        forms/petit/form.yaml:38:13: clé inconnue « unit » dans une question
                                        unit: jours
                                        ^
                          Vérifiez l'orthographe : aucun des 18 noms connus ne lui ressemble."""),
                spoilt("an identifier in capitals", "form: petit", "form: Petit", """
                        forms/petit/form.yaml:1:1: ce formulaire s'appelle « sans-nom » mais son dossier « petit »
                            form: Petit
                            ^
                          Donnez-leur le même nom.""", """
                        forms/petit/form.yaml:1:7: « Petit » n'est pas un identifiant
                            form: Petit
                                  ^
                          Employez a-z, 0-9 et des tirets simples, par exemple date-naissance."""),
                spoilt("a file that is not YAML", "minutes: 5", "minutes: 5\n  oups: [", """
                        forms/petit/form.yaml:6:7: ce n'est pas du YAML (mapping values are not allowed here)
                              oups: [
                                  ^
                          Vérifiez les décalages, les deux-points et les guillemets ; un texte qui contient « : » se met entre guillemets."""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiltLines")
    void is_reported_with_its_place_and_its_mend(String mistake, String form, List<String> expected) {
        var found = mistakesIn(form);

        assertThat(found).as(mistake).containsAll(expected);
    }

    @Test
    void all_mistakes_are_reported_at_once_from_top_to_bottom() {
        var spoilt = FORM.replace("minutes: 5", "minutes: cinq")
                .replace("kind: full-date", "kind: date")
                .replace("lieu == 'domicile'", "lieu == 3");

        assertThat(mistakesIn(spoilt))
                .extracting(text -> text.lines().findFirst().orElse(""))
                .startsWith("forms/petit/form.yaml:5:10: « minutes » doit être un nombre entier")
                .contains(
                        "forms/petit/form.yaml:34:24: on ne peut pas comparer un texte et un nombre",
                        "forms/petit/form.yaml:37:19: « date » n'est pas possible dans « kind »");
    }

    @Test
    void the_place_inside_a_folded_condition_is_found() {
        var spoilt = FORM.replace(
                "shown-if: lieu == 'domicile'", "shown-if: >-\n          lieu == 'domicile'\n          && lieux == ''");

        assertThat(mistakesIn(spoilt)).singleElement().asString().startsWith("forms/petit/form.yaml:36:14: « lieux »");
    }

    @Test
    void the_place_inside_a_quoted_condition_is_found() {
        var spoilt = FORM.replace("shown-if: lieu == 'domicile'", "shown-if: 'lieu == ''domicile'' && lieux == '''''");

        assertThat(mistakesIn(spoilt)).singleElement().asString().startsWith("forms/petit/form.yaml:34:44: « lieux »");
    }

    @Test
    void what_uses_a_faulty_value_is_not_blamed_too() {
        var spoilt = FORM.replace("age(naissance, aujourd_hui) >= seuil", "age(naissance) >= seuil");

        assertThat(mistakesIn(spoilt)).hasSize(1);
    }

    @Test
    void a_message_gives_the_number_of_mistakes_first() {
        assertThat(new CatalogueException(List.of(new Mistake("f.yaml", 1, 1, "x", "quoi", "ainsi"))).getMessage())
                .isEqualTo("1 erreur dans les formulaires\n\nf.yaml:1:1: quoi\n    x\n    ^\n  ainsi\n");
    }

    private static Arguments spoilt(String mistake, String line, String spoilt, String... expected) {
        assertThat(FORM).as(mistake).contains(line);
        var texts = new ArrayList<String>();
        for (var text : expected) {
            texts.add(text);
        }
        return Arguments.of(mistake, FORM.replace(line, spoilt), texts);
    }

    private static List<String> mistakesIn(String form) {
        try {
            load(form);
            return List.of();
        } catch (CatalogueException e) {
            return e.mistakes().stream().map(Mistake::toString).toList();
        }
    }

    private static Catalogue load(String form) {
        return Catalogue.load(
                List.of(new Source("forms/petit/form.yaml", form), new Source("forms/drawings/carte.svg", "<svg/>")));
    }
}
