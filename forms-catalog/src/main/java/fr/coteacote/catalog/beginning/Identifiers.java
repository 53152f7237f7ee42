package fr.coteacote.catalog.beginning;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes identifiers of what things are called: « Où habitez-vous ? » is {@code ou-habitez-vous}. */
final class Identifiers {

    private static final int MOST_WORDS = 4;

    private Identifiers() {}

    static String of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replace("œ", "oe");
        var id = Arrays.stream(plain.split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .collect(Collectors.joining("-"));
        return id.isEmpty() || Character.isDigit(id.charAt(0)) ? "n-" + id : id;
    }

    /** An identifier that is not yet taken. */
    static String of(String text, Set<String> taken) {
        var id = of(text);
        int number = 2;
        var free = id;
        while (!taken.add(free)) {
            free = id + "-" + number++;
        }
        return free;
    }
}
