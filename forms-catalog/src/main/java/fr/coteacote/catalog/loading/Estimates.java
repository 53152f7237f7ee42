package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.aggir.Grid;
import fr.coteacote.catalog.amounts.Scales;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.nodes.Node;

/** The tables by which one estimates, beside the forms: {@code forms/estimates/}. Immutable. */
public record Estimates(Grid grid, Scales scales) {

    private static final String GRID = "forms/estimates/aggir.yaml";
    private static final String SCALES = "forms/estimates/apa.yaml";

    /**
     * Read the tables.
     *
     * @throws CatalogueException with all mistakes of all files
     */
    public static Estimates load(List<Source> sources) {
        var mistakes = new Mistakes();
        var grid = read(sources, GRID, mistakes, (reading, root) -> new GridReader(reading).read(root));
        var scales = read(sources, SCALES, mistakes, (reading, root) -> new ScalesReader(reading).read(root));
        var found = mistakes.all();
        if (!found.isEmpty()) {
            throw new CatalogueException(found);
        }
        return new Estimates(grid.orElseThrow(), scales.orElseThrow());
    }

    private static <T> Optional<T> read(
            List<Source> sources, String path, Mistakes mistakes, BiFunction<Reading, Node, T> read) {
        var source = sources.stream().filter(one -> one.path().equals(path)).findFirst();
        if (source.isEmpty()) {
            mistakes.add(
                    Place.startOf(new Source(path, "")),
                    "il manque ce fichier",
                    "Remettez-le à sa place, ou reprenez celui qui est livré.");
        }
        return source.flatMap(one -> FormFile.parse(one, mistakes))
                .map(file -> read.apply(
                        new Reading(file, mistakes, new Origins(), Optional.empty(), LocalNames.OF_FORM), file.root()));
    }

    /** Load the tables under {@code forms/estimates/} on the class path. */
    public static Estimates fromClassPath() {
        return load(ClassPathForms.sources(Estimates.class.getClassLoader()));
    }
}
