package fr.coteacote.portal.identity.frame;

import fr.coteacote.words.Words;
import java.util.Locale;

/** The words of the pages that ask who is there. */
public final class IdentityWords {

    private static final Words WORDS = Words.of(IdentityWords.class, "identity", Locale.FRENCH);

    private IdentityWords() {}

    public static String say(String key) {
        return WORDS.say(key);
    }
}
