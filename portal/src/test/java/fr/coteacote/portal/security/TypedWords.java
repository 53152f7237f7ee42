package fr.coteacote.portal.security;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What somebody typed, to be looked for where it must not be, however it is spaced, encoded or written in capitals.
 *
 * <p>A short row of digits counts only where it stands alone: as a part of something longer it tells nothing.
 */
final class TypedWords {

    private static final Pattern SHORT_CODE = Pattern.compile("\\d{1,8}");
    private static final String AS_A_PART = "[\\p{Alnum}.-]";

    private final Set<String> words = new LinkedHashSet<>();

    /** Remember {@code word}, and give it back to be typed. */
    String add(String word) {
        words.add(word);
        return word;
    }

    /** How many words are looked for. */
    int count() {
        return words.size();
    }

    /** The lines in which a word is, each with the word. */
    List<String> foundIn(Collection<String> lines) {
        var read = lines.stream().map(Line::read).toList();
        return words.stream()
                .flatMap(word ->
                        read.stream().filter(in(word)).map(line -> "« %s » in: %s".formatted(word, line.said())))
                .toList();
    }

    private static Predicate<Line> in(String word) {
        if (SHORT_CODE.matcher(word).matches()) {
            var alone = Pattern.compile("(?<!%1$s)%2$s(?!%1$s)".formatted(AS_A_PART, word));
            return line -> alone.matcher(line.decoded()).find();
        }
        var looked = plain(word);
        return line -> line.plain().contains(looked);
    }

    /** A line as it was said, and as it is looked through. */
    private record Line(String said, String decoded, String plain) {

        static Line read(String said) {
            var decoded = TypedWords.decoded(said);
            return new Line(said, decoded, TypedWords.plain(decoded));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]", "").toLowerCase(Locale.ROOT);
    }

    /** A sign of per cent that stands for itself is nothing encoded. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8);
    }
}
