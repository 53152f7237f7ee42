package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.aggir.Grid;
import java.util.List;
import java.util.Optional;

/** The tables by which one estimates, beside the forms: {@code forms/estimates/}. Immutable. */
public record Estimates(Grid grid) {

    private static final String GRID = "forms/estimates/aggir.yaml";

    /**
     * Read the tables.
     *
     * @throws CatalogueException with all mistakes of all files
     */
    public static Estimates load(List<Source> sources) {
        var mistakes = new Mistakes();
        var grid = sources.stream()
                .filter(source -> source.path().equals(GRID))
                .findFirst()
                .flatMap(source -> FormFile.parse(source, mistakes))
                .map(file -> new GridReader(
                                new Reading(file, mistakes, new Origins(), Optional.empty(), LocalNames.OF_FORM))
                        .read(file.root()));
        if (grid.isEmpty() && mistakes.all().isEmpty()) {
            mistakes.add(
                    Place.startOf(new Source(GRID, "")),
                    "il manque ce fichier",
                    "Remettez la grille AGGIR à sa place, ou reprenez celle qui est livrée.");
        }
        var found = mistakes.all();
        if (!found.isEmpty()) {
            throw new CatalogueException(found);
        }
        return new Estimates(grid.orElseThrow());
    }

    /** Load the tables under {@code forms/estimates/} on the class path. */
    public static Estimates fromClassPath() {
        return load(ClassPathForms.sources(Estimates.class.getClassLoader()));
    }
}
