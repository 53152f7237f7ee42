package fr.coteacote.portal.ui;

import fr.coteacote.words.Typography;
import fr.coteacote.words.Words;
import java.util.Locale;
import java.util.Map;

/** The words that the components say by themselves. */
final class UiWords {

    private static final Words WORDS = Words.of(UiWords.class, "ui", Locale.FRENCH);

    private UiWords() {}

    static String say(String key) {
        return WORDS.say(key);
    }

    static String say(String key, Map<String, ?> arguments) {
        return WORDS.say(key, arguments);
    }

    /** Space a text given by a view as French is printed. */
    static String spaced(String text) {
        return Typography.FRENCH.space(text);
    }
}
