package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Chapter;
import fr.coteacote.catalog.ChapterId;
import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.PeopleAsk;
import fr.coteacote.catalog.rules.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads chapters and their pages, those of fragments too. */
record PageReader(Reading reading, Fragments fragments, String keptByDefault) {

    Chapter chapter(Fields fields) {
        var id = new ChapterId(reading.declare(fields, "id", Origins.Sort.CHAPTER));
        return new Chapter(
                id,
                fields.text("title"),
                fields.text("summary"),
                fields.requiredList("pages").stream().flatMap(this::pages).toList(),
                fields.flag("sent", true));
    }

    /** Read a page, or all pages of the fragment that stands in its place. */
    private Stream<Page> pages(Node node) {
        return usesFragment(node) ? fragment(Fields.of(reading, node, Keys.USE)) : page(node).stream();
    }

    private static boolean usesFragment(Node node) {
        return node instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .anyMatch(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals("use"));
    }

    private Stream<Page> fragment(Fields use) {
        var name = use.text("use");
        var file = fragments.named(name);
        if (file.isEmpty()) {
            if (!fragments.exists(name)) {
                reading.mistake(
                        use.at("use"),
                        "il n'y a pas de fragment « %s »".formatted(name),
                        Suggestion.among(fragments.names()).near(name, "Fragments"));
            }
            return Stream.empty();
        }
        var with = use.has("with") ? use.object("with", Keys.WITH) : Optional.<Fields>empty();
        var names = new LocalNames(
                with.map(fields -> fields.textOr("prefix", "")).orElse(""), Fragments.questionsOf(file.get()));
        var shownIf = reading.condition(use, "shown-if");
        var inside = new PageReader(reading.of(file.get(), names), fragments, keptByDefault);
        var fields = Fields.of(inside.reading, file.get().root(), Keys.FRAGMENT);
        var wanted = wanted(use, Fragments.pagesOf(file.get()));
        var pages = fields.requiredList("pages").stream()
                .filter(node -> wanted.isEmpty()
                        || Fragments.nameOf(node).filter(wanted::contains).isPresent())
                .flatMap(node -> inside.page(node).stream())
                .toList();
        var said = SaidHere.of(reading, with, names, pages);
        return pages.stream().map(page -> said.of(page).onlyIf(shownIf));
    }

    /** The pages of a fragment that a form takes; none when it takes them all. */
    private List<String> wanted(Fields use, List<String> known) {
        return use.has("pages")
                ? use.requiredList("pages").stream()
                        .flatMap(page -> use.word("pages", page, known).stream())
                        .toList()
                : List.of();
    }

    private Optional<Page> page(Node node) {
        var fields = Fields.of(reading, node, Keys.PAGE);
        if (!fields.isReadable()) {
            return Optional.empty();
        }
        var id = new PageId(reading.declareNumbered(fields, "page", Origins.Sort.PAGE));
        var title = fields.text("title");
        var titleSelf = fields.textOr("title-self", title);
        fields.value("shown-if")
                .ifPresent(condition -> reading.origins()
                        .conditionOf(
                                Origins.Sort.PAGE, id.value(), reading.file().placeOf(condition)));
        var shownIf = fields.has("shown-if") ? reading.condition(fields, "shown-if") : Condition.ALWAYS;
        var only = fields.requiredList("questions").size() == 1;
        var heading = only ? new QuestionReader.Heading(title, titleSelf) : QuestionReader.Heading.NONE;
        var reader = new QuestionReader(reading, keptByDefault);
        var questions = fields.questions("questions").stream()
                .map(question -> reader.read(question, heading))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(
                new Page(id, title, titleSelf, fields.textOr("hint", ""), shownIf, questions, peopleAsk(fields)));
    }

    private static List<PeopleAsk> peopleAsk(Fields page) {
        return page.objects(
                "people-ask",
                Keys.PEOPLE_ASK,
                asked -> new PeopleAsk(asked.text("ask"), asked.text("answer"), asked.text("source")));
    }

    static List<Chapter> chapters(Reading reading, Fragments fragments, Fields form, String keptByDefault) {
        var reader = new PageReader(reading, fragments, keptByDefault);
        form.requiredList("chapters");
        return form.objects("chapters", Keys.CHAPTER, reader::chapter);
    }
}
