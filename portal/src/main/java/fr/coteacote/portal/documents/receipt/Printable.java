package fr.coteacote.portal.documents.receipt;

import fr.coteacote.portal.documents.words.Texts;
import java.text.Normalizer;
import java.util.List;

/**
 * Turn what people typed into what a receipt can hold: safe in XHTML, and drawn sign by sign by a font that has it.
 *
 * <p>A sign that no font has is described in its place ({@code [émoji]}), once for several in a row. Writings that run
 * from right to left count among them: drawn without joining and turning they would say something else.
 */
final class Printable {

    private final List<Typeface> fonts;

    Printable(List<Typeface> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    /** Write {@code typed} as the content of an element; lines stay lines. */
    String markup(String typed) {
        return escaped(text(typed)).replace("\n", "<br/>");
    }

    /** Write {@code typed} on one line, for a title. */
    String line(String typed) {
        return escaped(text(typed).replace('\n', ' '));
    }

    /** The text as it will be read in the receipt. */
    String text(String typed) {
        var out = new StringBuilder();
        var described = "";
        var signs =
                Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().toArray();
        for (var sign : signs) {
            var plain = plain(sign);
            if (plain.isEmpty()) {
                continue;
            }
            var description = isDrawn(sign) ? "" : description(sign);
            if (description.isEmpty()) {
                out.append(plain);
            } else if (!description.equals(described)) {
                out.append(description);
            }
            described = description;
        }
        return out.toString();
    }

    private boolean isDrawn(int sign) {
        return sign == '\n'
                || isSpace(sign)
                || (runsFromTheLeft(sign) && fonts.stream().anyMatch(font -> font.has(sign)));
    }

    private static boolean runsFromTheLeft(int sign) {
        var direction = Character.getDirectionality(sign);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isSpace(int sign) {
        return sign == '\t' || Character.getType(sign) == Character.SPACE_SEPARATOR;
    }

    /** The sign itself, or the one that stands for it; {@code ""} for what is never drawn (controls, joiners, marks of order). */
    private static String plain(int sign) {
        return switch (sign) {
            case '\n', '\u2028', '\u2029' -> "\n";
            case '\u00A0', '\u202F', '\u2007' -> "\u00A0";
            default ->
                switch (Character.getType(sign)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> sign == '\t' ? " " : "";
                    case Character.SPACE_SEPARATOR -> " ";
                    default -> isVariation(sign) ? "" : Character.toString(sign);
                };
        };
    }

    private static boolean isVariation(int sign) {
        return (sign >= 0xFE00 && sign <= 0xFE0F) || Character.isEmojiModifier(sign);
    }

    private static String description(int sign) {
        return Texts.say("receipt.sign." + kind(sign));
    }

    private static String kind(int sign) {
        if (Character.isEmoji(sign)) {
            return "emoji";
        }
        return switch (Character.UnicodeScript.of(sign)) {
            case ARABIC -> "arabic";
            case HEBREW -> "hebrew";
            case HAN -> "han";
            default -> "other";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
