package fr.coteacote.words;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Set a text as its language is printed.
 *
 * <p>French has a curved apostrophe, and puts a no-break space before double punctuation, inside guillemets, between groups of digits and before
 * units (<em>Lexique des règles typographiques en usage à l'Imprimerie nationale</em>). U+00A0 is used everywhere: the
 * portal's fonts have no U+202F.
 */
public enum Typography {
    FRENCH {
        @Override
        public String space(String text) {
            var spaced = BEFORE_PUNCTUATION.matcher(text).replaceAll("\u00A0$1");
            spaced = AFTER_OPENING.matcher(spaced).replaceAll("«\u00A0");
            spaced = BEFORE_UNIT.matcher(spaced).replaceAll("\u00A0");
            return APOSTROPHE.matcher(spaced).replaceAll("\u2019");
        }
    },
    PLAIN {
        @Override
        public String space(String text) {
            return text;
        }
    };

    private static final Pattern BEFORE_PUNCTUATION = Pattern.compile(" ([?!:;»])");
    private static final Pattern AFTER_OPENING = Pattern.compile("« ");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}\\d«])");
    private static final Pattern BEFORE_UNIT =
            Pattern.compile("(?<=\\d) (?=(\\d{3}|h|m|ans?|mois|jours?|minutes?|€|Mo|kB|%)(?![\\p{L}\\d]))");

    /** Find the typography of {@code locale}. */
    public static Typography of(Locale locale) {
        return "fr".equals(locale.getLanguage()) ? FRENCH : PLAIN;
    }

    /** Put the no-break spaces of the language into {@code text}. */
    public abstract String space(String text);
}
