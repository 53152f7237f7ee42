package fr.coteacote.catalog.kinds;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person typed or ticked for one question, before anybody understood it.
 *
 * <p>The parts are those of {@link Kind#parts()}; {@code ""} is the whole field. In HTML the name of a field is the
 * question's identifier, followed by {@code "." + part} when the part has a name.
 */
public record Typed(Map<String, List<String>> parts) {

    /** Nothing at all. */
    public static final Typed NOTHING = new Typed(Map.of());

    /** The part that says « je ne sais pas » or « je ne l'ai pas » on the kinds that have no choice for it. */
    public static final String UNKNOWN_PART = "inconnu";

    /** What that part says when a button of the page was pressed for it: whatever is in the fields does not count then. */
    public static final String PRESSED = "bouton";

    /** « Je ne sais pas ». */
    public static final Typed UNKNOWN = new Typed(Map.of(UNKNOWN_PART, List.of("oui")));

    public Typed {
        var copy = new LinkedHashMap<String, List<String>>();
        parts.forEach((part, texts) -> copy.put(part, List.copyOf(texts)));
        parts = Collections.unmodifiableMap(copy);
    }

    /** One text in the only field. */
    public static Typed of(String text) {
        return new Typed(Map.of("", List.of(text)));
    }

    /** Several boxes ticked in the only field. */
    public static Typed ofAll(List<String> texts) {
        return new Typed(Map.of("", texts));
    }

    /** Pairs of part and text. */
    public static Typed ofParts(Map<String, String> texts) {
        var parts = new LinkedHashMap<String, List<String>>();
        texts.forEach((part, text) -> parts.put(part, List.of(text)));
        return new Typed(parts);
    }

    /** The text of a part without the spaces around it; empty when there is none. */
    public String text(String part) {
        var texts = parts.getOrDefault(part, List.of());
        return texts.isEmpty() ? "" : texts.getFirst().strip();
    }

    /** All texts of a part. */
    public List<String> texts(String part) {
        return parts.getOrDefault(part, List.of());
    }

    /** Tell whether nothing was typed anywhere. */
    public boolean isBlank() {
        return parts.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    /** Tell whether the person ticked, or pressed, « je ne sais pas ». */
    public boolean saysUnknown() {
        return !text(UNKNOWN_PART).isEmpty();
    }

    /** Tell whether the person ticked « je ne sais pas » and typed something all the same. */
    public boolean saysBoth() {
        return saysUnknown()
                && !text(UNKNOWN_PART).equals(PRESSED)
                && parts.entrySet().stream()
                        .filter(part -> !part.getKey().equals(UNKNOWN_PART))
                        .flatMap(part -> part.getValue().stream())
                        .anyMatch(text -> !text.isBlank());
    }
}
