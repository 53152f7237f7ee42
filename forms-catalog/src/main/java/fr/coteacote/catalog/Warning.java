package fr.coteacote.catalog;

import java.util.List;

/**
 * Something worth knowing that prevents nothing.
 *
 * @param on the questions whose page shows it
 */
public record Warning(String id, Condition when, String text, List<QuestionId> on, String source) {

    public Warning {
        on = List.copyOf(on);
    }
}
