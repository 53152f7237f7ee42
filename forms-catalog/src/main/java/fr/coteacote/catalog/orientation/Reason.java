package fr.coteacote.catalog.orientation;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.kinds.Value;

/**
 * An answer because of which a result is shown.
 *
 * @param answer of several choices only those that count
 */
public record Reason(Question question, Value answer) {

    /** The answer in French, as the form says it. */
    public String said() {
        return question.say(answer);
    }
}
