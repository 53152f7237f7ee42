package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Choice;
import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.DataUse;
import fr.coteacote.catalog.Flag;
import fr.coteacote.catalog.Help;
import fr.coteacote.catalog.Prefill;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.Reader;
import fr.coteacote.catalog.kinds.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads questions.
 *
 * @param keptByDefault how long answers are kept when a question does not say
 */
record QuestionReader(Reading reading, String keptByDefault) {

    /** The headings of a page, which are the label of its only question. */
    record Heading(String title, String titleSelf) {

        static final Heading NONE = new Heading("", "");
    }

    /** Read a question of a page. */
    Optional<Question> read(Fields fields, Heading heading) {
        return read(fields, heading, use(fields));
    }

    /** Read a question of which {@code use} says what becomes of the answer. */
    Optional<Question> read(Fields fields, Heading heading, DataUse use) {
        var id = new QuestionId(reading.declare(fields, "id", Origins.Sort.NAME));
        fields.value("shown-if")
                .ifPresent(node -> reading.origins()
                        .conditionOf(
                                Origins.Sort.NAME, id.value(), reading.file().placeOf(node)));
        return question(fields, id, heading, new HelpReader(reading).help(fields), use);
    }

    /** Read the questions of a group; what they do not say about help and use, the group says. */
    List<Question> itemsOf(Fields group) {
        if (group.requiredList("items").isEmpty()) {
            return List.of();
        }
        var silent = new QuestionReader(reading.withoutMistakes(), keptByDefault);
        var groupHelp = new HelpReader(silent.reading).help(group);
        var groupUse = silent.use(group);
        var ids = new HashSet<String>();
        var items = new ArrayList<Question>();
        for (var fields : group.questions("items")) {
            var id = itemId(fields, ids);
            var help = fields.has("help") ? new HelpReader(reading).help(fields) : groupHelp;
            question(fields, id, Heading.NONE, help, use(fields, groupUse)).ifPresent(items::add);
        }
        return items;
    }

    private QuestionId itemId(Fields fields, Set<String> ids) {
        var id = reading.id(fields, "id");
        if (!ids.add(id) && fields.has("id")) {
            reading.mistake(
                    fields.at("id"),
                    "l'identifiant « %s » sert deux fois dans ce groupe".formatted(id),
                    "Changez l'un des deux.");
        }
        if (fields.has("shown-if")) {
            reading.mistake(
                    fields.at("shown-if"),
                    "une question d'un groupe ne peut pas avoir « shown-if »",
                    "Posez-la toujours, facultative : « required: false ».");
        }
        return new QuestionId(id);
    }

    private Optional<Question> question(Fields fields, QuestionId id, Heading heading, Help help, DataUse use) {
        boolean dontKnow = fields.flag("dont-know", false);
        var label = heading.title().isEmpty() ? fields.text("label") : fields.textOr("label", heading.title());
        var labelSelf = fields.textOr("label-self", fields.has("label") ? label : selfOf(heading, label));
        var hint = fields.textOr("hint", "");
        boolean required = fields.flag("required", true);
        boolean aboutFiller = fields.flag("about-filler", false);
        var shownIf = fields.has("shown-if") ? reading.condition(fields, "shown-if") : Condition.ALWAYS;
        var flags = fields.words("flags", Words.of(Flag.values())).stream()
                .map(word -> Words.constant(Flag.class, word))
                .collect(Collectors.toSet());
        return kind(fields, id, dontKnow)
                .map(kind -> new Question(
                        id,
                        label,
                        labelSelf,
                        fields.textOr("short", label),
                        hint,
                        required,
                        dontKnow,
                        aboutFiller,
                        shownIf,
                        kind,
                        flags,
                        help,
                        use));
    }

    private static String selfOf(Heading heading, String label) {
        return heading.titleSelf().isEmpty() ? label : heading.titleSelf();
    }

    private Optional<Kind> kind(Fields fields, QuestionId id, boolean dontKnow) {
        return fields.word("kind", KindName.all())
                .flatMap(KindName::of)
                .map(name -> new KindReader(reading).read(name, fields, id, dontKnow, this));
    }

    /** Read what becomes of an answer. */
    DataUse use(Fields fields) {
        return new DataUse(
                fields.text("purpose"),
                readers(fields),
                fields.textOr("kept", keptByDefault),
                fields.text("source"),
                prefill(fields));
    }

    /** Read what becomes of an answer; what is not said is as {@code otherwise}. */
    DataUse use(Fields fields, DataUse otherwise) {
        return new DataUse(
                fields.textOr("purpose", otherwise.purpose()),
                fields.has("readers") ? readers(fields) : otherwise.readers(),
                fields.textOr("kept", otherwise.kept()),
                fields.textOr("source", otherwise.source()),
                prefill(fields));
    }

    private static List<Prefill> prefill(Fields fields) {
        return fields.words("prefill", Words.of(Prefill.values())).stream()
                .map(word -> Words.constant(Prefill.class, word))
                .toList();
    }

    static List<Reader> readers(Fields fields) {
        fields.requiredList("readers");
        return fields.words("readers", Words.of(Reader.values())).stream()
                .map(word -> Words.constant(Reader.class, word))
                .toList();
    }

    /** The identifiers of the choices of a question; none when it has no choices. */
    static List<String> choiceIds(Question question) {
        return question.choices().stream().map(Choice::id).toList();
    }
}
