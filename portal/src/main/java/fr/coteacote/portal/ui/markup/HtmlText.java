package fr.coteacote.portal.ui.markup;

import java.util.Map;
import java.util.Set;

/** How HTML is spelled; the only place where text becomes markup. */
final class HtmlText {

    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input");

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
}
