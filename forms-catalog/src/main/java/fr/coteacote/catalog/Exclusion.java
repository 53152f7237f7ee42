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
}
