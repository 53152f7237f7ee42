package fr.coteacote.catalog;

import java.util.List;

/**
 * Something worth knowing that prevents nothing.
 *
 * @param instead whom one may turn to, if one likes; may be empty
 * @param on the questions whose page shows it
 */
public record Warning(
        String id, Condition when, String text, List<WayOut> instead, List<QuestionId> on, String source) {

    public Warning {
        instead = List.copyOf(instead);
        on = List.copyOf(on);
    }
}
