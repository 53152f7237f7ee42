package fr.coteacote.catalog.beginning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.catalog.check.ProofReader;
import fr.coteacote.catalog.kinds.OneChoice;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Source;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final List<String> HEAD = List.of(
            "Demande d'aide au jardin",
            "jardin",
            "Aide au jardin",
            "Demander une aide",
            "une aide pour le jardin",
            "règlement du département, article 12 (à vérifier)",
            "10",
            "Un an après la réponse",
            "15");

    private static final List<String> QUESTION = List.of(
            "Où est le jardin ?",
            "2",
            "Jardin",
            "Devant la maison ; Derrière la maison",
            "Le jardinier prévoit son chemin.",
            "Regardez par la fenêtre.",
            "Le jardin est derrière, après la cour.",
            "Répondez devant. Il cherchera.",
            "Préparer la visite.");

    @TempDir
    private Path forms;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void answering_one_thing_after_the_other_makes_a_form_that_the_proof_reader_accepts() throws IOException {
        answer(List.of(
                HEAD,
                QUESTION,
                List.of(
                        "Combien de mètres a-t-il ?",
                        "6",
                        "Taille",
                        "Le temps dépend de la taille.",
                        "Comptez dix pas pour huit mètres.",
                        "Vingt mètres. Écrivez 20.",
                        "Écrivez 10.",
                        "Prévoir le temps.",
                        "")));

        var text = Files.readString(forms.resolve("jardin/form.yaml"));
        var catalogue = Catalogue.load(List.of(new Source("forms/jardin/form.yaml", text)));
        var form = catalogue.forms().getFirst();
        assertThat(ProofReader.read(catalogue, form, TODAY)).isEmpty();
        assertThat(form.title()).isEqualTo("Demande d'aide au jardin");
        assertThat(form.version()).isEqualTo("2026-11");
        assertThat(form.questions())
                .extracting(question -> question.id().value())
                .containsExactly("ou-est-le-jardin", "combien-de-metres-a");
        assertThat(form.questions().getFirst().kind()).isInstanceOf(OneChoice.class);
        assertThat(ProofReader.unverified(form)).isNotEmpty();
    }

    @Test
    void a_text_that_is_hard_to_read_is_asked_for_again() throws IOException {
        answer(List.of(List.of("Veuillez demander !"), HEAD, QUESTION, List.of("")));

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("« Veuillez » ordonne ou reproche");
        assertThat(forms.resolve("jardin/form.yaml")).exists();
    }

    @Test
    void a_form_that_is_there_already_is_not_written_over() throws IOException {
        Files.createDirectories(forms.resolve("apa"));
        var again = List.of(HEAD.getFirst(), "apa", "jardin");

        answer(List.of(again, HEAD.subList(2, HEAD.size()), QUESTION, List.of("")));

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Il y a déjà un formulaire de ce nom");
        assertThat(forms.resolve("apa/form.yaml")).doesNotExist();
    }

    @Test
    void nothing_is_written_for_who_leaves_before_the_end() {
        assertThatThrownBy(() -> answer(List.of(HEAD))).isInstanceOf(Asking.Left.class);
        assertThat(forms).isEmptyDirectory();
    }

    private void answer(List<List<String>> answers) throws IOException {
        var typed = String.join("\n", answers.stream().flatMap(List::stream).toList()) + "\n";
        var asking = new Asking(
                new BufferedReader(new StringReader(typed)), new PrintStream(said, true, StandardCharsets.UTF_8));
        new NewForm(asking, forms, TODAY).begin();
    }
}
