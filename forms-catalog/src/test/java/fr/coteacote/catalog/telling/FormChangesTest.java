package fr.coteacote.catalog.telling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormChangesTest {

    @ParameterizedTest
    @MethodSource("changes")
    void what_changed_is_told_in_words(String line, String changed, String told) throws IOException {
        var before = Files.readString(Path.of("src/test/resources/broken/fine.yaml"));
        assertThat(before).contains(line);

        var changes = FormChanges.between(form(before), form(before.replace(line, changed)));

        assertThat(changes).extracting(Change::toString).contains(told);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        "title: Où vit-elle ?",
                        "title: Où habite-t-elle ?",
                        "page « Où habite-t-elle ? » (lieu) : le titre était « Où vit-elle ? », devient « Où habite-t-elle ? »"),
                Arguments.of(
                        "shown-if: lieu == 'proche'",
                        "shown-if: lieu == 'domicile'",
                        "page « Combien de personnes vivent là ? » (proche) : elle était montrée quand : « Logement » est"
                                + " « Chez un proche » ; maintenant quand : « Logement » est « Chez elle »"),
                Arguments.of(
                        "              - {id: jeudi, label: Le jeudi}",
                        "              - {id: mardi, label: Le mardi}",
                        "question « Jour » (jour) : le choix « Le jeudi » n'est plus offert"),
                Arguments.of(
                        "            required: false\n",
                        "",
                        "question « Mots libres » (libre) : la réponse était « facultative », devient « obligatoire »"),
                Arguments.of(
                        "            purpose: Fixer la visite.\n            readers: [agent]",
                        "            purpose: Fixer la visite.\n            readers: [agent, payment]",
                        "question « Jour » (jour) : lue aussi par : Le service de paiement du département"),
                Arguments.of(
                        "            flags: [private]\n",
                        "",
                        "question « Mots libres » (libre) : n'est plus marquée : privée"),
                Arguments.of(
                        "kind: whole-number\n            min: 1\n            max: 20",
                        "kind: short-text",
                        "question « Personnes » (personnes) : la sorte de réponse change : relire les réponses déjà données"),
                Arguments.of(
                        "    value: 60",
                        "    value: 62",
                        "constante age-minimum : la valeur était « 60 », devient « 62 »"),
                Arguments.of(
                        "    when: lieu == 'proche'\n    help:",
                        "    when: lieu == 'domicile'\n    help:",
                        "document « Une attestation du proche » (attestation) : il était demandé quand : « Logement » est"
                                + " « Chez un proche » ; maintenant quand : « Logement » est « Chez elle »"),
                Arguments.of(
                        "request: Un an",
                        "request: Deux ans",
                        "formulaire « Aide au ménage » : la durée de garde d'une demande était « Un an », devient « Deux ans »"));
    }

    @Test
    void a_question_that_came_or_went_is_told_with_when_it_is_asked() throws IOException {
        var all = Files.readString(Path.of("src/test/resources/broken/fine.yaml"));
        var page = all.substring(all.indexOf("      - page: libre"));
        var without = form(all.replace(page, ""));

        assertThat(FormChanges.between(without, form(all)))
                .extracting(Change::toString)
                .contains(
                        "question « Mots libres » (libre) : nouvelle question, facultative, sur la page « Voulez-vous ajouter"
                                + " quelque chose ? », posée quand : toujours");
        assertThat(FormChanges.between(form(all), without))
                .extracting(Change::toString)
                .contains(
                        "question « Mots libres » (libre) : cette question n'est plus posée ; les réponses déjà données restent"
                                + " dans l'ancienne édition");
    }

    @Test
    void nothing_is_told_of_an_edition_that_is_the_same() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/broken/fine.yaml"));

        assertThat(FormChanges.between(form(text), form(text))).isEmpty();
    }

    @Test
    void a_lawyer_reads_what_changed_since_an_edition_part_by_part() {
        var said = new ByteArrayOutputStream();

        var ended = TellForm.tell(
                List.of("changes", "essai", "2026-10"), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(ended).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("de l'édition 2026-10 à l'édition 2026-11");
    }

    @Test
    void an_edition_that_never_was_is_told_with_those_there_are() {
        var said = new ByteArrayOutputStream();

        var ended =
                TellForm.tell(List.of("changes", "essai", "1999"), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(ended).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("1999").contains("2026-10");
    }

    private static Form form(String text) {
        return Catalogue.load(List.of(new Source("forms/petit/form.yaml", text)))
                .form(new FormId("petit"));
    }
}
