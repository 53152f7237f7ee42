package fr.coteacote.catalog;

import fr.coteacote.catalog.kinds.Value;

/**
 * The question by which a form asks whether somebody at home must not know, and the choice that says so.
 *
 * @param choice the choice under which nothing is sent unasked: no e-mail, no SMS, no letter
 */
public record Discreet(QuestionId question, String choice) {

    /** Tell whether an answer to the question asks for silence. */
    public boolean isAskedBy(Value answer) {
        return answer.equals(new Value.Chosen(choice));
    }
}
