package fr.coteacote.catalog.telling;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.CatalogueException;
import java.io.PrintStream;
import java.util.List;

/**
 * Tells of a form on the command line: {@code map apa} draws its map, {@code changes apa 2026-10 2026-11} tells what changed between
 * two editions, the second one being today's unless it is named.
 */
public final class TellForm {

    private static final String USE = "Écrivez : map <formulaire>, ou changes <formulaire> <édition> [<édition>].";

    private final PrintStream out;

    private TellForm(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] words) {
        System.exit(tell(List.of(words), System.out));
    }

    /** Tell what is asked for; 0 when there is something to tell. */
    static int tell(List<String> words, PrintStream out) {
        try {
            return new TellForm(out).tell(words);
        } catch (CatalogueException | IllegalArgumentException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private int tell(List<String> words) {
        if (words.size() == 2 && words.getFirst().equals("map")) {
            out.println(FormMap.html(named(Catalogue.fromClassPath(), new FormId(words.get(1)))));
            return 0;
        }
        if (words.size() >= 3 && words.getFirst().equals("changes")) {
            tellChanges(new FormId(words.get(1)), words.get(2), words.subList(3, words.size()));
            return 0;
        }
        out.println(USE);
        return 1;
    }

    /** The current edition, also of a form in preparation. */
    private static Form named(Catalogue catalogue, FormId id) {
        return catalogue.all().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseGet(() -> catalogue.form(id));
    }

    private void tellChanges(FormId id, String earlier, List<String> later) {
        var catalogue = Catalogue.fromClassPath();
        var before = catalogue.form(id, earlier);
        var after = later.isEmpty() ? named(catalogue, id) : catalogue.form(id, later.getFirst());
        var changes = FormChanges.between(before, after);
        out.printf(
                "%s, de l'édition %s à l'édition %s : %s%n",
                after.shortTitle(),
                before.version(),
                after.version(),
                changes.isEmpty() ? "rien ne change" : changes.size() + " changements");
        for (var part : Change.Part.values()) {
            var ofPart =
                    changes.stream().filter(change -> change.part() == part).toList();
            if (!ofPart.isEmpty()) {
                out.printf("%n%s%n", part.title());
                ofPart.forEach(change -> out.println("  - " + change));
            }
        }
    }
}
