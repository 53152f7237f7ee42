package fr.coteacote.portal.ui.markup;

import java.util.Map;
import java.util.Set;

/** How HTML is spelled; the only place where text becomes markup. */
final class HtmlText {

    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input");

    private static final char LAST_LATIN = '\u00FF';

    /** The letters of French print that Latin-1 lacks, dashes and curved quotes among them. */
    private static final String PRINTERS =
            "\u2010\u2011\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u20AC\u0152\u0153";

    private HtmlText() {}

    /** Tell whether an element has neither content nor end. */
    static boolean isEmpty(String tag) {
        return EMPTY.contains(tag);
    }

    static void open(StringBuilder out, String tag, Map<String, String> attributes) {
        out.append('<').append(tag);
        attributes.forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escape(out, value);
            out.append('"');
        });
        out.append('>');
        if (tag.equals("textarea")) {
            out.append('\n'); // browsers drop one break at its beginning: let it be ours
        }
    }

    static void close(StringBuilder out, String tag) {
        out.append("</").append(tag).append('>');
    }

    static void text(StringBuilder out, String text) {
        escape(out, text);
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(letter);
            }
        }
    }

    /**
     * The same HTML in fewer bytes of memory: Java keeps a text in one byte a letter when all are Latin-1, and in two when a
     * single one is not (JEP 254), as each apostrophe of French print. Those become references; where other letters need
     * two bytes anyway, nothing is won and nothing changed.
     */
    static String compact(StringBuilder html) {
        var wide = false;
        for (int i = 0; i < html.length(); i++) {
            char letter = html.charAt(i);
            if (letter > LAST_LATIN && PRINTERS.indexOf(letter) < 0) {
                return html.toString();
            }
            wide |= letter > LAST_LATIN;
        }
        if (!wide) {
            return html.toString();
        }
        var compact = new StringBuilder(html.length() + html.length() / 16);
        for (int i = 0; i < html.length(); i++) {
            char letter = html.charAt(i);
            if (letter <= LAST_LATIN) {
                compact.append(letter);
            } else {
                compact.append("&#").append((int) letter).append(';');
            }
        }
        return compact.toString();
    }
}
