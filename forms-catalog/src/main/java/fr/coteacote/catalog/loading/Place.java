package fr.coteacote.catalog.loading;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A place in a form file.
 *
 * @param line counted from 0
 * @param column counted from 0, in characters as people count them
 */
public record Place(Source source, int line, int column) {

    /** The first character of a file. */
    static Place startOf(Source source) {
        return new Place(source, 0, 0);
    }

    static Place of(Source source, Node node) {
        return node.getStartMark().map(mark -> of(source, mark)).orElseGet(() -> startOf(source));
    }

    static Place of(Source source, Mark mark) {
        return new Place(source, mark.getLine(), mark.getColumn());
    }

    /** Say that something is wrong here. */
    public Mistake mistake(String what, String mend) {
        var lines = source.text().lines().toList();
        var excerpt = line < lines.size() ? lines.get(line) : "";
        return new Mistake(source.path(), line + 1, column + 1, excerpt.stripTrailing(), what, mend);
    }
}
