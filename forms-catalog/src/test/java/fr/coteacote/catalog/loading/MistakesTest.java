package fr.coteacote.catalog.loading;

import static fr.coteacote.catalog.loading.SmallForm.mistakesIn;
import static fr.coteacote.catalog.loading.SmallForm.spoilt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a file that has not the shape of a form. */
class MistakesTest {

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
                spoilt("a page called by a number", "page: naissance", "page: 12", """
                        forms/petit/form.yaml:32:15: « 12 » n'a que des chiffres
                                  - page: 12
                                          ^
                          Mettez-y une lettre, par exemple page-12 : dans une adresse, un nombre est une place."""),
                spoilt("a document called by a number", "ask: Demander", """
                        documents:
                          - id: 3
                            title: Une facture
                            help: {why: Pourquoi., where: Où., example: Une, unknown: Cherchez.}
                            readers: [agent]
                            source: Règle
                        ask: Demander""", """
                        forms/petit/form.yaml:51:9: « 3 » n'a que des chiffres
                              - id: 3
                                    ^
                          Mettez-y une lettre, par exemple document-3 : dans une adresse, un nombre est une place."""),
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
                        "an unknown reader",
                        "            readers: [agent]\n            source: Règle\n      - page: naissance",
                        "            readers: [agents]\n            source: Règle\n      - page: naissance",
                        """
                        forms/petit/form.yaml:30:23: « agents » n'est pas possible dans « readers »
                                        readers: [agents]
                                                  ^
                          Vouliez-vous écrire « agent » ?"""),
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
                          Vérifiez l'orthographe : aucun des 19 noms connus ne lui ressemble."""),
                spoilt("an identifier in capitals", "form: petit", "form: Petit", """
                        forms/petit/form.yaml:1:1: ce formulaire s'appelle « sans-nom » mais son dossier « petit »
                            form: Petit
                            ^
                          Donnez-leur le même nom.""", """
                        forms/petit/form.yaml:1:7: « Petit » n'est pas un identifiant
                            form: Petit
                                  ^
                          Employez a-z, 0-9 et des tirets simples, par exemple date-naissance."""),
                spoilt(
                        "a telephone that nobody can dial",
                        "{label: La mairie}",
                        "{label: La mairie, phone: territoir}",
                        """
                        forms/petit/form.yaml:48:41: « territoir » n'est pas un numéro de téléphone
                                instead: [{label: La mairie, phone: territoir}]
                                                                    ^
                          Écrivez-le par paires, par exemple « phone: "04 65 71 20 30" », ou « phone: territoire » : le numéro du territoire."""),
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
    void a_form_without_a_mistake_is_loaded() {
        assertThatCode(() -> SmallForm.load(SmallForm.FORM)).doesNotThrowAnyException();
    }

    @Test
    void all_mistakes_are_reported_at_once_from_top_to_bottom() {
        var spoilt = SmallForm.FORM
                .replace("minutes: 5", "minutes: cinq")
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
    void a_message_gives_the_number_of_mistakes_first() {
        assertThat(new CatalogueException(List.of(new Mistake("f.yaml", 1, 1, "x", "quoi", "ainsi"))).getMessage())
                .isEqualTo("1 erreur dans les formulaires\n\nf.yaml:1:1: quoi\n    x\n    ^\n  ainsi\n");
    }
}
