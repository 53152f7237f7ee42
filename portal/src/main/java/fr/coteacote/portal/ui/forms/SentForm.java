package fr.coteacote.portal.ui.forms;

import java.util.List;
import java.util.Map;

/**
 * What a form holds when it is sent, or while it is typed in.
 *
 * @param edit a mark made by the browser for these very values: the same sending may arrive twice
 * @param values what each field holds, by its name
 */
public record SentForm(String edit, Map<String, List<String>> values) {

    public SentForm {
        values = Map.copyOf(values);
    }
}
