package fr.coteacote.catalog;

import java.util.List;

/**
 * Two wishes that cannot go together; facts never exclude each other.
 *
 * @param question the question of the other wish
 * @param choice the other wish
 * @param because why, in plain words
 * @param instead what one may do instead
 */
public record Exclusion(QuestionId question, String choice, String because, List<WayOut> instead) {

    public Exclusion {
        instead = List.copyOf(instead);
    }

    /** The same for somebody who must not learn what the other wish is. */
    public Exclusion untold() {
        return new Exclusion(
                question, "", "Une autre réponse, que vous ne voyez pas, ne va pas avec ce choix.", List.of());
    }
}
