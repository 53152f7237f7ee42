package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.rules.Suggestion;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The fields of one object in a form file; each reading notes what is wrong and goes on with something harmless. */
final class Fields {

    private final Reading reading;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final boolean readable;

    private Fields(Reading reading, Node node, boolean readable) {
        this.reading = reading;
        this.node = node;
        this.readable = readable;
    }

    /** Read the keys of {@code node}; note those that {@code keys} does not know, and repeated ones. */
    static Fields of(Reading reading, Node node, Keys keys) {
        if (!(node instanceof MappingNode mapping)) {
            reading.mistake(
                    node,
                    "il faut ici %s, avec ses clés".formatted(keys.what()),
                    "Clés possibles : %s.".formatted(String.join(", ", keys.known())));
            return new Fields(reading, node, false);
        }
        var fields = new Fields(reading, node, true);
        for (var tuple : mapping.getValue()) {
            var key = tuple.getKeyNode();
            var name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!keys.known().contains(name)) {
                reading.mistake(
                        key,
                        "clé inconnue « %s » dans %s".formatted(name, keys.what()),
                        Suggestion.among(keys.known()).near(name, "Clés possibles"));
            } else if (fields.values.putIfAbsent(name, tuple.getValueNode()) != null) {
                reading.mistake(key, "la clé « %s » est écrite deux fois".formatted(name), "Gardez-en une.");
            }
        }
        return fields;
    }

    /** Read a question, whose keys depend on its kind. */
    static Fields ofQuestion(Reading reading, Node node) {
        var keys = new ArrayList<String>();
        var kind = kindOf(node).flatMap(KindName::of);
        if (kind.isPresent()) {
            keys.addAll(kind.get().keys());
        } else {
            Stream.of(KindName.values()).map(KindName::keys).forEach(keys::addAll);
        }
        return of(reading, node, Keys.QUESTION.and(keys));
    }

    private static Optional<String> kindOf(Node node) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals("kind"))
                        .map(NodeTuple::getValueNode)
                        .filter(ScalarNode.class::isInstance)
                        .map(value -> ((ScalarNode) value).getValue())
                        .findFirst()
                : Optional.empty();
    }

    Node node() {
        return node;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value of a key as it stands in the file. */
    Optional<Node> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The place of a key's value, or of the object when it has no such key. */
    Node at(String key) {
        return values.getOrDefault(key, node);
    }

    /** A text that must be there. */
    String text(String key) {
        if (!has(key)) {
            missing(key);
            return "";
        }
        var text = textOr(key, "");
        if (text.isBlank() && values.get(key) instanceof ScalarNode) {
            reading.mistake(at(key), "« %s » est vide".formatted(key), Keys.mendMissing(key));
        }
        return text;
    }

    /** A text that may be absent. */
    String textOr(String key, String otherwise) {
        return value(key).map(found -> scalar(key, found)).orElse(otherwise);
    }

    private String scalar(String key, Node found) {
        if (found instanceof ScalarNode scalar) {
            var text = scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue().strip();
            if (Keys.SAID.contains(key)) {
                reading.said(text, found);
            }
            return text;
        }
        wrongType(key, found, "un texte", "Écrivez le texte après les deux-points.");
        return "";
    }

    boolean flag(String key, boolean otherwise) {
        var found = value(key);
        if (found.isEmpty()) {
            return otherwise;
        }
        if (found.get() instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return scalar.getValue().equalsIgnoreCase("true");
        }
        wrongType(key, found.get(), "true ou false", "Écrivez « %s: true » ou « %s: false ».".formatted(key, key));
        return otherwise;
    }

    /** A whole number that must be there. */
    long number(String key) {
        if (!has(key)) {
            missing(key);
            return 1;
        }
        return numberOr(key, 1);
    }

    long numberOr(String key, long otherwise) {
        var found = value(key);
        if (found.isEmpty()) {
            return otherwise;
        }
        if (found.get() instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().matches("-?\\d{1,18}")) {
            return Long.parseLong(scalar.getValue());
        }
        wrongType(key, found.get(), "un nombre entier", "Écrivez par exemple « %s: 40 ».".formatted(key));
        return otherwise;
    }

    LocalDate date(String key) {
        var text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            if (!text.isEmpty()) {
                wrongType(key, at(key), "une date", "Écrivez par exemple « %s: 2026-12-31 ».".formatted(key));
            }
            return LocalDate.EPOCH;
        }
    }

    /** A list that may be absent. */
    List<Node> list(String key) {
        var found = value(key);
        if (found.isEmpty()) {
            return List.of();
        }
        if (found.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        wrongType(key, found.get(), "une liste", "Écrivez chaque élément sur une ligne, après un tiret.");
        return List.of();
    }

    /** A list that must hold something. */
    List<Node> requiredList(String key) {
        if (!has(key)) {
            missing(key);
            return List.of();
        }
        var list = list(key);
        if (list.isEmpty() && at(key) instanceof SequenceNode) {
            reading.mistake(at(key), "« %s » est vide".formatted(key), Keys.mendMissing(key));
        }
        return list;
    }

    /** A list of texts, each one of {@code known}. */
    List<String> words(String key, List<String> known) {
        return list(key).stream()
                .map(element -> word(key, element, known))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A text of a list that must be one of {@code known}. */
    Optional<String> word(String key, Node element, List<String> known) {
        var text = scalar(key, element);
        if (known.contains(text)) {
            return Optional.of(text);
        }
        if (element instanceof ScalarNode) {
            reading.mistake(
                    element,
                    "« %s » n'est pas possible dans « %s »".formatted(text, key),
                    Suggestion.among(known).near(text, "Possibles"));
        }
        return Optional.empty();
    }

    /** A text that must be one of {@code known}. */
    Optional<String> word(String key, List<String> known) {
        if (!has(key)) {
            missing(key);
            return Optional.empty();
        }
        return word(key, at(key), known);
    }

    /** A list of plain texts. */
    List<String> texts(String key) {
        return list(key).stream().map(element -> scalar(key, element)).toList();
    }

    /** An object inside this one that must be there. */
    Optional<Fields> object(String key, Keys keys) {
        if (!has(key)) {
            missing(key);
        }
        return value(key).map(found -> of(reading, found, keys));
    }

    /** The objects of a list inside this one. */
    <T> List<T> objects(String key, Keys keys, Function<Fields, T> read) {
        return list(key).stream()
                .map(element -> of(reading, element, keys))
                .filter(fields -> fields.readable)
                .map(read)
                .toList();
    }

    /** The questions of a list inside this one. */
    List<Fields> questions(String key) {
        return list(key).stream()
                .map(element -> ofQuestion(reading, element))
                .filter(fields -> fields.readable)
                .toList();
    }

    boolean isReadable() {
        return readable;
    }

    private void missing(String key) {
        if (readable) {
            reading.mistake(node, "il manque « %s »".formatted(key), Keys.mendMissing(key));
        }
    }

    private void wrongType(String key, Node found, String wanted, String mend) {
        reading.mistake(found, "« %s » doit être %s".formatted(key, wanted), mend);
    }
}
