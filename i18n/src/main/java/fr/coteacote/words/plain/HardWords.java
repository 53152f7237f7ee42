package fr.coteacote.words.plain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of the trade, and what each means: a page that uses some explains them there.
 *
 * <p>They stand in {@code words/hard-words_fr.properties}. Immutable.
 */
public final class HardWords {

    private static final String NAMES = "names";
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z][A-Z]{1,6}(?![\\p{L}\\p{N}])");

    private final NavigableMap<String, String> explanations = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Pattern any;
    private final Set<String> names;

    private HardWords(Properties file) {
        this.names = Set.of(file.getProperty(NAMES, "").split(" ", -1));
        file.stringPropertyNames().stream()
                .filter(word -> !word.equals(NAMES))
                .forEach(word -> explanations.put(word, file.getProperty(word)));
        this.any = Pattern.compile("(?<![\\p{L}\\p{N}])(?:%s|(?iu:%s))(?![\\p{L}\\p{N}])"
                .formatted(
                        oneOf(explanations.keySet().stream().filter(HardWords::isCapitals)),
                        oneOf(explanations.keySet().stream().filter(word -> !isCapitals(word)))));
    }

    private static boolean isCapitals(String word) {
        return CAPITALS.matcher(word).matches();
    }

    private static String oneOf(Stream<String> words) {
        return words.map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /**
     * The words that the portal knows to be hard.
     *
     * @throws UncheckedIOException when their list cannot be read
     */
    public static HardWords ofTheTrade() {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(HardWords.class.getResourceAsStream("/words/hard-words_fr.properties")),
                StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(file);
            return new HardWords(properties);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of hard words cannot be read", e);
        }
    }

    /** The hard words in {@code text} and what they mean, in the order of the alphabet. */
    public Map<String, String> in(String text) {
        var found = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        any.matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(word -> found.put(
                        Objects.requireNonNull(explanations.ceilingKey(word), word),
                        Objects.requireNonNull(explanations.get(word), word)));
        return found;
    }

    /** The capitals in {@code text} that stand for words nobody has explained yet. */
    public List<String> unexplained(String text) {
        return CAPITALS.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(capitals -> !explanations.containsKey(capitals) && !names.contains(capitals))
                .toList();
    }
}
