package fr.coteacote.catalog.loading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A mistake in a form file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param excerpt the offending line
 * @param what what is wrong, in French
 * @param mend how to mend it, in French
 */
public record Mistake(String path, int line, int column, String excerpt, String what, String mend) {

    static final Comparator<Mistake> FROM_TOP_TO_BOTTOM =
            Comparator.comparing(Mistake::path).thenComparingInt(Mistake::line).thenComparingInt(Mistake::column);

    /** Show file, line and column, what is wrong, the line with a caret under the place, and how to mend it. */
    @Override
    public String toString() {
        return "%s:%d:%d: %s\n    %s\n    %s^\n  %s"
                .formatted(path, line, column, what, excerpt, " ".repeat(column - 1), mend);
    }

    static String report(List<Mistake> mistakes) {
        var title = mistakes.size() == 1
                ? "1 erreur dans les formulaires"
                : mistakes.size() + " erreurs dans les formulaires";
        return mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n\n", title + "\n\n", "\n"));
    }
}
