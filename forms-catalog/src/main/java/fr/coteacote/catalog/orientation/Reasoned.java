package fr.coteacote.catalog.orientation;

import java.util.List;

/**
 * A result, and why it is shown.
 *
 * @param reasons answers that are enough, whatever the others are, and none of which could be left out; none for what is shown
 *     to everybody
 */
public record Reasoned(Result result, List<Reason> reasons) {

    public Reasoned {
        reasons = List.copyOf(reasons);
    }
}
