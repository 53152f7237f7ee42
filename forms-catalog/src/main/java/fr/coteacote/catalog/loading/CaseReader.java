package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Block;
import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.Warning;
import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.CaseFile.Expectation;
import fr.coteacote.catalog.loading.CaseFile.Expected;
import fr.coteacote.catalog.rules.Suggestion;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads one case of a form. */
final class CaseReader {

    private final Form form;
    private final Reading reading;
    private final Map<QuestionId, Mention> places = new LinkedHashMap<>();

    CaseReader(FormFile file, Mistakes mistakes, Form form) {
        this.form = form;
        this.reading = new Reading(file, mistakes, new Origins(), Optional.empty(), LocalNames.OF_FORM);
    }

    /** Read the case, noting every mistake. */
    CaseFile read() {
        var fields = Fields.of(reading, reading.file().root(), Keys.CASE);
        var title = mention(fields.text("case"), fields.at("case"));
        var today = fields.date("today");
        var answers = fields.has("answers") ? answers(fields.at("answers"), today) : none(fields, "answers");
        return new CaseFile(
                form, title, new Context(today, fields.textOr("territory", "")), answers, places, expected(fields));
    }

    private static Answers none(Fields fields, String key) {
        fields.text(key);
        return Answers.EMPTY;
    }

    private Answers answers(Node node, LocalDate today) {
        var values = new LinkedHashMap<QuestionId, Value>();
        if (!(node instanceof MappingNode mapping)) {
            reading.mistake(
                    node, "il faut ici des réponses", "Écrivez une question par ligne : « lieu-de-vie: domicile ».");
            return Answers.EMPTY;
        }
        for (var pair : mapping.getValue()) {
            var name = pair.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            var question = form.questions().stream()
                    .filter(asked -> asked.id().value().equals(name))
                    .findFirst();
            if (question.isEmpty()) {
                reading.mistake(
                        pair.getKeyNode(),
                        "il n'y a pas de question « %s »".formatted(name),
                        Suggestion.among(questionNames()).near(name, "Questions"));
                continue;
            }
            var id = question.get().id();
            if (places.putIfAbsent(id, mention(name, pair.getKeyNode())) != null) {
                reading.mistake(pair.getKeyNode(), "« %s » a deux réponses".formatted(name), "Gardez-en une.");
            }
            value(question.get(), pair.getValueNode(), today).ifPresent(value -> values.put(id, value));
        }
        return Answers.of(values);
    }

    private List<String> questionNames() {
        return form.questions().stream().map(question -> question.id().value()).toList();
    }

    private Optional<Value> value(Question question, Node node, LocalDate today) {
        return switch (question.parse(new TypedAnswer(reading, question).typed(node), today)) {
            case Parsed.Accepted(var value) -> Optional.of(value);
            case Parsed.Blank _ -> Optional.empty();
            case Parsed.Rejected(var problems) -> {
                problems.forEach(problem -> reading.mistake(
                        node,
                        "« %s » ne peut pas être une réponse%s"
                                .formatted(
                                        TypedAnswer.excerpt(node),
                                        problem.part().isEmpty() ? "" : " (%s)".formatted(problem.part())),
                        problem.message() + TypedAnswer.possible(question)));
                yield Optional.empty();
            }
        };
    }

    private Map<Expected, Expectation> expected(Fields fields) {
        var found = new EnumMap<Expected, Expectation>(Expected.class);
        fields.object("expect", Keys.EXPECTED).filter(Fields::isReadable).ifPresent(expect -> {
            for (var key : Expected.values()) {
                var name = Words.of(key);
                if (expect.has(name)) {
                    found.put(key, new Expectation(mention(name, expect.at(name)), names(expect, key)));
                }
            }
            if (found.isEmpty()) {
                reading.mistake(expect.node(), "« expect » est vide", Keys.mendMissing("expect"));
            }
        });
        return found;
    }

    private List<Mention> names(Fields expect, Expected key) {
        return switch (key) {
            case SHOWN, NOT_SHOWN ->
                names(
                        expect,
                        key,
                        "page",
                        form.pages().stream().map(page -> page.id().value()).toList());
            case BLOCKS ->
                names(
                        expect,
                        key,
                        "blocage",
                        form.blocks().stream().map(Block::id).toList());
            case WARNINGS ->
                names(
                        expect,
                        key,
                        "avertissement",
                        form.warnings().stream().map(Warning::id).toList());
            case DOCUMENTS ->
                names(
                        expect,
                        key,
                        "document",
                        form.documents().stream().map(DocumentRule::id).toList());
            case MISSING -> names(expect, key, "question", questionNames());
            case MAY_SEND ->
                List.of(mention(Boolean.toString(expect.flag(Words.of(key), false)), expect.at(Words.of(key))));
        };
    }

    private List<Mention> names(Fields expect, Expected key, String what, List<String> known) {
        Predicate<Mention> isKnown = mention -> known.contains(mention.name());
        var mentions = expect.list(Words.of(key)).stream()
                .map(node -> mention(node instanceof ScalarNode scalar ? scalar.getValue() : "", node))
                .toList();
        mentions.stream()
                .filter(isKnown.negate())
                .forEach(mention -> reading.mistakes()
                        .add(mention.mistake(
                                "il n'y a pas de %s « %s »".formatted(what, mention.name()),
                                Suggestion.among(known).near(mention.name(), "Possibles"))));
        return mentions.stream().filter(isKnown).toList();
    }

    private Mention mention(String name, Node node) {
        return Mention.of(name, reading.file().placeOf(node));
    }
}
