package fr.coteacote.words.plain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words of the trade, and what each means: a page that uses some explains them there.
 *
 * <p>They stand in {@code words/hard-words_fr.properties}. Immutable.
 */
public final class HardWords {

    private static final String NAMES = "names";
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z][A-Z]{1,6}(?![\\p{L}\\p{N}])");

    private final Map<String, String> explanations = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Pattern> patterns = new LinkedHashMap<>();
    private final Set<String> names;

    private HardWords(Properties file) {
        this.names = Set.of(file.getProperty(NAMES, "").split(" ", -1));
        for (var word : file.stringPropertyNames().stream()
                .filter(word -> !word.equals(NAMES))
                .sorted()
                .toList()) {
            explanations.put(word, file.getProperty(word));
            patterns.put(
                    word,
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])%s(?![\\p{L}\\p{N}])".formatted(Pattern.quote(word)),
                            CAPITALS.matcher(word).matches() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
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
        var found = new LinkedHashMap<String, String>();
        explanations.forEach((word, explanation) -> {
            if (Objects.requireNonNull(patterns.get(word), word).matcher(text).find()) {
                found.put(word, explanation);
            }
        });
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

    /** All words with what they mean. */
    public Map<String, String> all() {
        return Map.copyOf(explanations);
    }
}
