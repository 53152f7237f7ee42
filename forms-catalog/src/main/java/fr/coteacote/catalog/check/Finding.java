package fr.coteacote.catalog.check;

import fr.coteacote.catalog.loading.Place;
import java.util.Comparator;

/**
 * Something wrong with a form that can be read.
 *
 * @param place where to look
 * @param what what is wrong, in French
 * @param mend how to mend it, in French
 * @param witness the answers that show it, in French; empty where none are needed
 */
public record Finding(Rule rule, Place place, String what, String mend, String witness) {

    static final Comparator<Finding> FROM_TOP_TO_BOTTOM = Comparator.<Finding, String>comparing(
                    finding -> finding.place().source().path())
            .thenComparingInt(finding -> finding.place().line())
            .thenComparingInt(finding -> finding.place().column())
            .thenComparing(Finding::rule);

    /** Show file, line and column, what is wrong, the line, how to mend it, why it matters, and the answers that show it. */
    @Override
    public String toString() {
        var shown = "%s\n  Pourquoi : %s".formatted(place.mistake(what, mend), rule.why());
        return witness.isEmpty() ? shown : "%s\n  Réponses : %s".formatted(shown, witness);
    }
}
