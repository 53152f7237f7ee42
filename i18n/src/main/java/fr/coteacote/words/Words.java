package fr.coteacote.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Say a text of the portal in one language, by its key.
 *
 * <p>Texts are ICU messages with named arguments: {@code filling.left=Il reste {minutes, plural, one {# minute} other {#
 * minutes}}}. French spacing (U+00A0 before {@code ? ! : ;} and inside {@code « »}) is put in when the text is said, so
 * that translators need not see it. Immutable and safe for use by several threads.
 */
public final class Words {

    private final Locale locale;
    private final Properties texts;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Words(Locale locale, Properties texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /**
     * Read the texts of {@code /words/<name>_<language>.properties} (UTF-8) from the class path of {@code owner}.
     *
     * @throws IllegalStateException when there is no such file
     */
    public static Words of(Class<?> owner, String name, Locale locale) {
        var path = "/words/" + name + "_" + locale.getLanguage() + ".properties";
        var texts = new Properties();
        try (var in = owner.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No texts at %s on the class path".formatted(path));
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts at %s cannot be read".formatted(path), e);
        }
        return new Words(locale, texts);
    }

    /**
     * Say the text of {@code key}.
     *
     * @throws IllegalArgumentException when the key has no text: a page must never show a key
     */
    public String say(String key) {
        return say(key, Map.of());
    }

    /**
     * Say the text of {@code key} with {@code arguments} in the places of the same name.
     *
     * @throws IllegalArgumentException when the key has no text: a page must never show a key
     */
    public String say(String key, Map<String, ?> arguments) {
        var said = formats.computeIfAbsent(key, this::format).format(arguments);
        return Typography.of(locale).space(said);
    }

    /** Tell whether {@code key} has a text. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    private MessageFormat format(String key) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for '%s' in %s".formatted(key, locale));
        }
        return new MessageFormat(text, locale);
    }
}
