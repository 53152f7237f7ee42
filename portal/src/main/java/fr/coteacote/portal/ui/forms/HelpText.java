package fr.coteacote.portal.ui.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The help of one question, in four slots and the hard words of its page; what is empty is not shown.
 *
 * @param why why it is asked
 * @param where where to find the answer
 * @param drawing inline SVG of the paper, the line circled; trusted text, or nothing
 * @param example an example
 * @param unknown what to do when one does not know
 * @param words the hard words that the page uses, and what each means
 */
public record HelpText(
        String why, String where, String drawing, String example, String unknown, Map<String, String> words) {

    public static final HelpText NONE = new HelpText("", "", "", "", "");

    public HelpText {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    public HelpText(String why, String where, String drawing, String example, String unknown) {
        this(why, where, drawing, example, unknown, Map.of());
    }

    /** The same, and what some words mean. */
    public HelpText explaining(Map<String, String> hardWords) {
        return new HelpText(why, where, drawing, example, unknown, hardWords);
    }

    boolean isEmpty() {
        return equals(NONE);
    }
}
