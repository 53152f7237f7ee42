package fr.coteacote.portal.ui.markup;

import fr.coteacote.words.Typography;
import fr.coteacote.words.Words;
import java.util.Locale;
import java.util.Map;

/** The words that the components say by themselves. */
public final class UiWords {

    private static final Words WORDS = Words.of(UiWords.class, "ui", Locale.FRENCH);

    private UiWords() {}

    public static String say(String key) {
        return WORDS.say(key);
    }

    public static String say(String key, Map<String, ?> arguments) {
        return WORDS.say(key, arguments);
    }

    /** Space a text given by a view as French is printed. */
    public static String spaced(String text) {
        return Typography.FRENCH.space(text);
    }
}
