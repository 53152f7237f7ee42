package fr.coteacote.words.plain;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One sentence, cut into words as people count them: « l'aide » is two. */
record Sentence(String text) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäéèêëîïôöùûüÿœæ]+");

    static List<Sentence> of(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.FRENCH);
        breaks.setText(text);
        var sentences = new ArrayList<Sentence>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(new Sentence(sentence));
            }
            start = end;
        }
        return sentences;
    }

    List<String> words() {
        return Arrays.stream(BETWEEN_WORDS.split(text, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** About how many syllables are heard. */
    int syllables() {
        return words().stream().mapToInt(Sentence::syllables).sum();
    }

    private static int syllables(String word) {
        var lower = word.toLowerCase(Locale.FRENCH);
        int groups = (int) VOWELS.matcher(lower).results().count();
        boolean mute = groups > 1 && lower.matches(".*[^aeiouyàâéèêëîïôùû](e|es|ent)");
        return Math.max(1, mute ? groups - 1 : groups);
    }
}
