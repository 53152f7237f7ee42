package fr.coteacote.portal.documents;

import fr.coteacote.words.Words;
import java.util.Locale;
import java.util.Map;

/** The texts of this feature. */
final class Texts {

    private static final Words WORDS = Words.of(Texts.class, "documents", Locale.FRENCH);

    private Texts() {}

    static String say(String key) {
        return WORDS.say(key);
    }

    static String say(String key, Map<String, ?> arguments) {
        return WORDS.say(key, arguments);
    }
}
