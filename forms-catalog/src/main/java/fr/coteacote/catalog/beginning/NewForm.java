package fr.coteacote.catalog.beginning;

import fr.coteacote.catalog.Slug;
import fr.coteacote.catalog.check.CheckForms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks an author for a new form, writes its file and reads it as the proof-reader does. */
public final class NewForm {

    private final Asking asking;
    private final Path forms;
    private final LocalDate today;

    NewForm(Asking asking, Path forms, LocalDate today) {
        this.asking = asking;
        this.forms = forms;
        this.today = today;
    }

    /**
     * Ask on the command line.
     *
     * @param folder the folder of forms, where the new one gets a folder of its own
     */
    public static void main(String[] folder) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = System.out;
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        try {
            var begun = new NewForm(new Asking(in, out), Path.of(folder[0]), today).begin();
            System.exit(CheckForms.readAll(List.of(begun), today, out));
        } catch (Asking.Left _) {
            out.println("\nRien n'est écrit : il manque la fin.");
            System.exit(1);
        }
    }

    /** Ask, and write the file; its identifier. */
    String begin() throws IOException {
        asking.say("Un nouveau formulaire. Une chose à la fois ; tout se change ensuite dans le fichier.");
        var title = asking.plain("Comment s'appelle-t-il ? Par exemple : Demande d'aide au ménage");
        var id = asking.exact(
                "Son nom de fichier ? Des lettres sans accent et des tirets, par exemple %s"
                        .formatted(Identifiers.of(title)),
                this::wrongName);
        var begun = new Begun(
                id,
                YearMonth.from(today).toString(),
                title,
                asking.plain("Son nom court ? Par exemple : Aide au ménage"),
                asking.plain("Que dit le bouton qui y mène ? Par exemple : Demander une aide"),
                asking.plain("Pour quoi ? En une ligne, par exemple : une aide pour le ménage à la maison"),
                asking.exact(
                        "Quelle loi permet de demander ces informations ? Ajoutez « (à vérifier) » si vous n'en êtes pas sûr.",
                        NewForm::nothing),
                asking.number("Combien de minutes faut-il pour le remplir ?"),
                asking.plain("Combien de temps gardez-vous la demande ? Par exemple : Un an après la réponse"),
                asking.number("En combien de jours répondez-vous, au plus ?"),
                questions());
        var file = forms.resolve(id).resolve("form.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, begun.written());
        asking.say("%nÉcrit : %s".formatted(file));
        return id;
    }

    private Optional<String> wrongName(String name) {
        if (!Slug.fits(name)) {
            return Optional.of("Employez a-z, 0-9 et des tirets simples.");
        }
        return Files.exists(forms.resolve(name))
                ? Optional.of("Il y a déjà un formulaire de ce nom. Choisissez-en un autre.")
                : Optional.empty();
    }

    private static Optional<String> nothing(String text) {
        return text.isEmpty() ? Optional.of("Citez la règle, par exemple : CASF, art. L232-1.") : Optional.empty();
    }

    private List<Begun.Asked> questions() {
        var questions = new ArrayList<Begun.Asked>();
        Set<String> taken = new HashSet<>();
        while (true) {
            var label = questions.isEmpty()
                    ? asking.plain("La première question, comme on la lira ? Par exemple : Où habitez-vous ?")
                    : asking.plainOrNothing("La question suivante ? Rien pour finir.");
            if (label.isEmpty()) {
                return questions;
            }
            questions.add(question(label, taken));
        }
    }

    private Begun.Asked question(String label, Set<String> taken) {
        var kind = asking.oneOf("Comment répond-on ?", List.of(Begun.Kind.values()), Begun.Kind::french);
        return new Begun.Asked(
                Identifiers.of(label, taken),
                label,
                asking.plain("Comment l'appeler en deux ou trois mots ? Par exemple : Logement"),
                kind,
                kind.hasChoices() ? choices() : List.of(),
                asking.plain("Pourquoi la posez-vous ? La personne le lira."),
                asking.plain("Où trouve-t-on la réponse ? Un papier, une ligne…"),
                asking.plain("Un exemple de réponse ?"),
                asking.plain("Que faire si on ne sait pas ?"),
                asking.plain("À quoi sert la réponse pour le service ?"));
    }

    private List<String> choices() {
        var written = asking.exact(
                "Les choix, séparés par des points-virgules ? Par exemple : Chez moi ; Chez un proche",
                text -> choicesOf(text).size() < 2
                                || choicesOf(text).stream()
                                                .map(Identifiers::of)
                                                .distinct()
                                                .count()
                                        < choicesOf(text).size()
                        ? Optional.of("Il faut au moins deux choix, tous différents.")
                        : Optional.empty());
        return choicesOf(written);
    }

    private static List<String> choicesOf(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .toList();
    }
}
