package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Choice;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.kinds.Declaration;
import fr.coteacote.catalog.kinds.DocumentUpload;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Kind;
import fr.coteacote.catalog.kinds.OneChoice;
import fr.coteacote.catalog.kinds.Part;
import fr.coteacote.catalog.kinds.SeveralChoices;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.kinds.YesNo;
import fr.coteacote.catalog.rules.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** An answer of a case, as a person types or ticks it: a text, a list of boxes, or the fields of one question. */
record TypedAnswer(Reading reading, Question question) {

    private static final int LONGEST_EXCERPT = 60;

    /** What stands under the question, as its kind reads it. */
    Typed typed(Node node) {
        return switch (node) {
            case ScalarNode scalar -> ofText(text(scalar));
            case SequenceNode list ->
                question.kind() instanceof Group group
                        ? ofItems(group, list)
                        : Typed.ofAll(list.getValue().stream()
                                .map(element -> element instanceof ScalarNode box ? choice(text(box)) : "")
                                .toList());
            case MappingNode fields -> ofFields(fields);
            default -> Typed.NOTHING;
        };
    }

    private static String text(ScalarNode scalar) {
        return scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue().strip();
    }

    private Typed ofText(String text) {
        if (text.isEmpty()) {
            return Typed.NOTHING;
        }
        if (question.dontKnow()
                && (text.equals(Kind.DONT_KNOW) || text.equals(question.kind().sayUnknown()))) {
            return question.format(Value.UNKNOWN);
        }
        return question.kind() instanceof Declaration(var _, var named) && named
                ? Typed.ofParts(Map.of(Declaration.NAME, text))
                : Typed.of(choice(text));
    }

    /** A choice may be called by its identifier or by what people read. */
    private String choice(String text) {
        return choices(question).stream()
                .filter(choice -> choice.label().equals(text))
                .map(Choice::id)
                .findFirst()
                .orElse(text);
    }

    private static List<Choice> choices(Question question) {
        return switch (question.kind()) {
            case YesNo yesNo -> yesNo.choices();
            case OneChoice one -> one.choices();
            case SeveralChoices several -> several.choices();
            case DocumentUpload _ -> DocumentUpload.CHOICES;
            default -> List.of();
        };
    }

    private Typed ofFields(MappingNode fields) {
        var known = question.kind().parts().stream()
                .map(Part::name)
                .filter(name -> !name.isEmpty())
                .toList();
        var parts = new LinkedHashMap<String, String>();
        for (var pair : fields.getValue()) {
            var name = pair.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            if (known.contains(name)) {
                parts.put(name, pair.getValueNode() instanceof ScalarNode value ? text(value) : "");
            } else {
                reading.mistake(
                        pair.getKeyNode(),
                        "« %s » n'a pas de champ « %s »".formatted(question.id(), name),
                        Suggestion.among(known).near(name, "Champs"));
            }
        }
        return Typed.ofParts(parts);
    }

    private Typed ofItems(Group group, SequenceNode list) {
        var parts = new LinkedHashMap<String, List<String>>();
        int index = 0;
        for (var element : list.getValue()) {
            if (element instanceof MappingNode item) {
                parts.putAll(ofItem(group, item, index + "."));
            } else {
                reading.mistake(
                        element,
                        "il faut ici les réponses à un élément de « %s »".formatted(question.id()),
                        "Écrivez « - {%s: …} »."
                                .formatted(group.items().getFirst().id()));
            }
            index++;
        }
        return new Typed(parts);
    }

    private Map<String, List<String>> ofItem(Group group, MappingNode item, String prefix) {
        var parts = new LinkedHashMap<String, List<String>>();
        for (var pair : item.getValue()) {
            var name = pair.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            var asked = group.items().stream()
                    .filter(one -> one.id().value().equals(name))
                    .findFirst();
            if (asked.isEmpty()) {
                reading.mistake(
                        pair.getKeyNode(),
                        "« %s » ne demande pas « %s »".formatted(question.id(), name),
                        Suggestion.among(group.items().stream()
                                        .map(one -> one.id().value())
                                        .toList())
                                .near(name, "Questions"));
            }
            asked.ifPresent(one -> new TypedAnswer(reading, one)
                    .typed(pair.getValueNode())
                    .parts()
                    .forEach((part, texts) -> parts.put(prefix + (part.isEmpty() ? name : name + "." + part), texts)));
        }
        return parts;
    }

    /** The choices of a question, to end a message. */
    static String possible(Question question) {
        var ids = choices(question).stream().map(Choice::id).collect(Collectors.joining(", "));
        return ids.isEmpty() ? "" : " Possibles : %s.".formatted(ids);
    }

    /** An answer as it is written, short. */
    static String excerpt(Node node) {
        var text = switch (node) {
            case ScalarNode scalar -> text(scalar);
            case SequenceNode list ->
                list.getValue().stream().map(TypedAnswer::excerpt).collect(Collectors.joining(", "));
            default -> "…";
        };
        return text.length() > LONGEST_EXCERPT ? text.substring(0, LONGEST_EXCERPT) + "…" : text;
    }
}
