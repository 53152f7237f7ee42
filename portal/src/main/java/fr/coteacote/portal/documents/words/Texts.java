package fr.coteacote.portal.documents.words;

import fr.coteacote.words.Words;
import java.util.Locale;
import java.util.Map;

/** The texts of this feature. */
public final class Texts {

    private static final Words WORDS = Words.of(Texts.class, "documents", Locale.FRENCH);

    private Texts() {}

    public static String say(String key) {
        return WORDS.say(key);
    }

    public static String say(String key, Map<String, ?> arguments) {
        return WORDS.say(key, arguments);
    }
}
