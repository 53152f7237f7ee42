package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.DataUse;
import fr.coteacote.catalog.Help;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.Reader;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Kind;
import fr.coteacote.catalog.rules.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form says otherwise of the questions of a fragment: who reads them, by which rule, and how one is helped. What is
 * asked, and how it is understood, stays that of the fragment.
 */
final class SaidHere {

    private final List<Reader> readers;
    private final String source;
    private final Map<QuestionId, Change> changes = new HashMap<>();

    private record Change(Optional<Help> help, String purpose, List<Reader> readers, String kept, String source) {}

    private SaidHere(List<Reader> readers, String source) {
        this.readers = readers;
        this.source = source;
    }

    /** Read what stands under {@code with}, if anything does, for a fragment whose pages are {@code pages}. */
    static SaidHere of(Reading reading, Optional<Fields> with, LocalNames names, List<Page> pages) {
        var readers = with.filter(fields -> fields.has("readers"))
                .map(QuestionReader::readers)
                .orElse(List.of());
        var said = new SaidHere(
                readers, with.map(fields -> fields.textOr("source", "")).orElse(""));
        var asked = pages.stream()
                .flatMap(page -> page.questions().stream())
                .map(question -> question.id().value())
                .toList();
        with.ifPresent(fields -> fields.objects("questions", Keys.SAID_HERE, question -> {
            said.add(reading, question, names, asked);
            return question;
        }));
        return said;
    }

    private void add(Reading reading, Fields fields, LocalNames names, List<String> asked) {
        var written = reading.id(fields, "id");
        var id = names.declared(written);
        if (!asked.contains(id)) {
            reading.mistake(
                    fields.at("id"),
                    "les pages prises à ce fragment ne posent pas la question « %s »".formatted(written),
                    Suggestion.among(asked).near(written, "Questions"));
        }
        var change = new Change(
                fields.has("help") ? Optional.of(new HelpReader(reading).help(fields)) : Optional.empty(),
                fields.textOr("purpose", ""),
                fields.has("readers") ? QuestionReader.readers(fields) : List.of(),
                fields.textOr("kept", ""),
                fields.textOr("source", ""));
        if (changes.putIfAbsent(new QuestionId(id), change) != null) {
            reading.mistake(fields.at("id"), "« %s » est écrite deux fois".formatted(written), "Gardez-en une.");
        }
    }

    /** The page, with what is said here of its questions. */
    Page of(Page page) {
        return new Page(
                page.id(),
                page.title(),
                page.titleSelf(),
                page.hint(),
                page.shownIf(),
                page.questions().stream().map(this::of).toList(),
                page.peopleAsk());
    }

    private Question of(Question question) {
        var change = changes.getOrDefault(question.id(), new Change(Optional.empty(), "", List.of(), "", ""));
        return new Question(
                question.id(),
                question.label(),
                question.labelSelf(),
                question.shortLabel(),
                question.hint(),
                question.required(),
                question.dontKnow(),
                question.aboutFiller(),
                question.shownIf(),
                of(question.kind()),
                question.flags(),
                change.help().orElse(question.help()),
                use(question.use(), change));
    }

    private Kind of(Kind kind) {
        return kind instanceof Group(var items, var one, var add, var max)
                ? new Group(items.stream().map(this::of).toList(), one, add, max)
                : kind;
    }

    private DataUse use(DataUse use, Change change) {
        return new DataUse(
                first(change.purpose(), use.purpose()),
                change.readers().isEmpty() ? readers.isEmpty() ? use.readers() : readers : change.readers(),
                first(change.kept(), use.kept()),
                first(change.source(), first(source, use.source())),
                use.prefill());
    }

    private static String first(String here, String otherwise) {
        return here.isEmpty() ? otherwise : here;
    }
}
