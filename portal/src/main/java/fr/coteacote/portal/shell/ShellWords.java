package fr.coteacote.portal.shell;

import fr.coteacote.words.Words;
import java.util.Locale;
import java.util.Map;

/** The words of the document and of the error pages. */
public final class ShellWords {

    private static final Words WORDS = Words.of(ShellWords.class, "shell", Locale.FRENCH);

    private ShellWords() {}

    public static String say(String key) {
        return WORDS.say(key);
    }

    public static String say(String key, Map<String, ?> arguments) {
        return WORDS.say(key, arguments);
    }
}
