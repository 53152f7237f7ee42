package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.CatalogueException;
import fr.coteacote.catalog.orientation.Orientation;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Reads the forms of the class path for their authors: prints what is wrong, and exits with 1 if anything is. */
public final class CheckForms {

    private final PrintStream out;
    private final LocalDate today;

    private CheckForms(PrintStream out, LocalDate today) {
        this.out = out;
        this.today = today;
    }

    /** Read all forms, or those whose identifiers are given. */
    public static void main(String[] names) {
        System.exit(new CheckForms(System.out, LocalDate.now(ZoneId.of("Europe/Paris"))).readAll(List.of(names)));
    }

    /** Read forms; 0 when nothing is wrong. */
    public static int readAll(List<String> names, LocalDate today, PrintStream out) {
        return new CheckForms(out, today).readAll(names);
    }

    private int readAll(List<String> names) {
        try {
            var catalogue = Catalogue.fromClassPath();
            var forms = catalogue.all().stream()
                    .filter(form -> names.isEmpty() || names.contains(form.id().value()))
                    .toList();
            if (forms.isEmpty()) {
                out.println("Aucun formulaire ne s'appelle ainsi. Il y a : " + catalogue.all());
                return 1;
            }
            long wrong = forms.stream().filter(form -> !isFine(catalogue, form)).count();
            if (names.isEmpty()) {
                wrong += catalogue.orientation().stream()
                        .filter(orientation -> !isFine(catalogue, orientation))
                        .count();
            }
            tellOfLinks(catalogue);
            return wrong == 0 ? 0 : 1;
        } catch (CatalogueException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private boolean isFine(Catalogue catalogue, Form form) {
        return tell(form.toString(), ProofReader.read(catalogue, form, today), ProofReader.unverified(form));
    }

    private boolean isFine(Catalogue catalogue, Orientation orientation) {
        return tell(
                orientation.title(),
                ProofReader.read(catalogue, orientation, today),
                ProofReader.unverified(orientation));
    }

    private boolean tell(String subject, List<Finding> findings, List<String> unverified) {
        findings.forEach(finding -> out.println(finding + "\n"));
        out.printf("%s : %s%n", subject, findings.isEmpty() ? "rien à corriger" : findings.size() + " à corriger");
        list("Règles à vérifier", unverified);
        return findings.isEmpty();
    }

    private void tellOfLinks(Catalogue catalogue) {
        list(
                "Adresses que personne n'a ouvertes depuis un an",
                catalogue.links().notOpenedSince(today.minusYears(1)));
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.printf("%n%s :%n", title);
            lines.forEach(line -> out.println("  - " + line));
        }
    }
}
