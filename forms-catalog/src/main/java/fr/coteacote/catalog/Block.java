package fr.coteacote.catalog;

import java.util.List;

/**
 * A fact that prevents the request: it can be told, it keeps every answer, and it refuses the sending.
 *
 * @param on the questions whose page opens it
 */
public record Block(
        String id,
        Condition when,
        String title,
        String because,
        List<WayOut> instead,
        List<QuestionId> on,
        String source) {

    public Block {
        instead = List.copyOf(instead);
        on = List.copyOf(on);
    }
}
