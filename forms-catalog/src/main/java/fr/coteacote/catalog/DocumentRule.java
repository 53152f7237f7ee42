package fr.coteacote.catalog;

import java.util.List;

/**
 * A paper to send, and when it is needed.
 *
 * @param accepted what may be sent: {@code pdf}, {@code photo}
 */
public record DocumentRule(
        String id,
        String title,
        String hint,
        Condition when,
        boolean optional,
        List<String> accepted,
        Help help,
        List<Reader> readers,
        String source) {

    public DocumentRule {
        accepted = List.copyOf(accepted);
        readers = List.copyOf(readers);
    }
}
