package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cases that authors keep beside their forms: {@code forms/<id>/cases/*.yaml}, for the edition of new drafts. */
public final class CaseFiles {

    private static final Pattern CASE = Pattern.compile("forms/([^/]+)/cases/[^/]+\\.yaml");

    private CaseFiles() {}

    /**
     * Read all cases of the forms of {@code catalogue}, those in preparation too.
     *
     * @throws CatalogueException with all mistakes of all files
     */
    public static List<CaseFile> load(List<Source> sources, Catalogue catalogue) {
        var mistakes = new Mistakes();
        var cases = new ArrayList<CaseFile>();
        for (var source : sources) {
            var path = CASE.matcher(source.path());
            if (path.matches()) {
                var form = named(path.group(1), catalogue);
                if (form.isEmpty()) {
                    mistakes.add(
                            Place.startOf(source),
                            "il n'y a pas de formulaire « %s »".formatted(path.group(1)),
                            "Mettez ce cas dans le dossier « cases » d'un formulaire.");
                }
                form.flatMap(known -> FormFile.parse(source, mistakes)
                                .map(file -> new CaseReader(file, mistakes, known).read()))
                        .ifPresent(cases::add);
            }
        }
        var found = mistakes.all();
        if (!found.isEmpty()) {
            throw new CatalogueException(found);
        }
        return List.copyOf(cases);
    }

    private static Optional<Form> named(String id, Catalogue catalogue) {
        return catalogue.all().stream()
                .filter(form -> form.id().value().equals(id))
                .findFirst();
    }

    /** Load every case under {@code forms/} on the class path. */
    public static List<CaseFile> fromClassPath(Catalogue catalogue) {
        return load(ClassPathForms.sources(CaseFiles.class.getClassLoader()), catalogue);
    }
}
