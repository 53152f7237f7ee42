package fr.coteacote.journeys.browser;

import java.util.regex.Pattern;

/** How things are called on the pages: as written here, whatever the spaces and apostrophes of French print are. */
public final class Named {

    private static final String NEED = "(\\s+\\((obligatoire|facultatif)\\))?";

    private Named() {}

    /** Match what is called {@code words}, said to be required or optional or not. */
    public static Pattern as(String words) {
        return Pattern.compile("^\\s*" + printed(words) + NEED + "\\s*$");
    }

    /** Match what begins with {@code words}. */
    public static Pattern starting(String words) {
        return Pattern.compile("^\\s*" + printed(words));
    }

    /** Match what has {@code words} in it. */
    public static Pattern containing(String words) {
        return Pattern.compile(printed(words));
    }

    private static String printed(String words) {
        return words.strip()
                .replaceAll("[\\\\.\\[\\](){}*+?^$|/-]", "\\\\$0")
                .replaceAll("['’]", "['’]")
                .replaceAll("[\\s\u00A0\u202F]+", "\\\\s+");
    }
}
