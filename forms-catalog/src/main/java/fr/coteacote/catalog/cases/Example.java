package fr.coteacote.catalog.cases;

import fr.coteacote.catalog.Block;
import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.Warning;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.loading.CaseFile;
import fr.coteacote.catalog.loading.CaseFile.Expectation;
import fr.coteacote.catalog.loading.CaseFile.Expected;
import fr.coteacote.catalog.loading.CaseFiles;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Mention;
import fr.coteacote.catalog.loading.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One person's case on the form it was written for: where their answers stand, and where that is not what was expected. */
public record Example(CaseFile file) {

    private static final String EITHER = " Corrigez le formulaire, ou ce cas.";

    /** All examples of the forms of {@code catalogue} on the class path. */
    public static List<Example> fromClassPath(Catalogue catalogue) {
        return CaseFiles.fromClassPath(catalogue).stream().map(Example::new).toList();
    }

    /** Where the answers stand on the form. */
    public Progress progress() {
        return Progress.of(file.form(), file.answers(), file.context());
    }

    /** Each thing that is not as the case expects, with its place in the file; none when all is as expected. */
    public List<Mistake> differences() {
        var progress = progress();
        var found = new ArrayList<Mistake>();
        file.expected().forEach((key, expectation) -> found.addAll(differences(key, expectation, progress)));
        found.addAll(unasked(progress));
        return List.copyOf(found);
    }

    private List<Mistake> differences(Expected key, Expectation expectation, Progress progress) {
        return switch (key) {
            case SHOWN ->
                expectation.names().stream()
                        .filter(page -> !progress.isShown(new PageId(page.name())))
                        .map(page -> page.mistake(
                                "la page « %s » devrait être montrée, et ne l'est pas".formatted(page.name()),
                                when(page(page).shownIf())))
                        .toList();
            case NOT_SHOWN ->
                expectation.names().stream()
                        .filter(page -> progress.isShown(new PageId(page.name())))
                        .map(page -> page.mistake(
                                "la page « %s » est montrée, et ne devrait pas l'être".formatted(page.name()),
                                when(page(page).shownIf())))
                        .toList();
            case BLOCKS ->
                exactly("le blocage", expectation, file.form().blocks(), progress.blocks(), Block::id, Block::when);
            case WARNINGS ->
                exactly(
                        "l'avertissement",
                        expectation,
                        file.form().warnings(),
                        progress.warnings(),
                        Warning::id,
                        Warning::when);
            case DOCUMENTS ->
                exactly(
                        "le document",
                        expectation,
                        file.form().documents(),
                        progress.documents(),
                        DocumentRule::id,
                        DocumentRule::when);
            case MISSING ->
                exactly(
                        "la question sans réponse",
                        expectation,
                        file.form().questions().stream().map(Question::id).toList(),
                        progress.missing(),
                        QuestionId::value,
                        question -> file.form().pageOf(question).shownIf());
            case MAY_SEND -> sending(expectation.names().getFirst(), progress);
        };
    }

    private Page page(Mention named) {
        return file.form().page(new PageId(named.name())).orElseThrow();
    }

    /** What is expected and not there, then what is there and not expected. */
    private static <T> List<Mistake> exactly(
            String what,
            Expectation expectation,
            List<T> all,
            List<T> holding,
            Function<T, String> id,
            Function<T, Condition> when) {
        var found = new ArrayList<Mistake>();
        var expected = expectation.names().stream().map(Mention::name).toList();
        var held = holding.stream().map(id).toList();
        for (var mention : expectation.names()) {
            if (!held.contains(mention.name())) {
                var rule = all.stream()
                        .filter(one -> id.apply(one).equals(mention.name()))
                        .findFirst()
                        .orElseThrow();
                found.add(mention.mistake(
                        "ce cas attend %s « %s », qui n'est pas là".formatted(what, mention.name()),
                        when(when.apply(rule))));
            }
        }
        for (var one : holding) {
            if (!expected.contains(id.apply(one))) {
                found.add(expectation
                        .key()
                        .mistake(
                                "%s « %s » est là, et ce cas ne l'attend pas".formatted(what, id.apply(one)),
                                when(when.apply(one))));
            }
        }
        return found;
    }

    private static String when(Condition condition) {
        return (condition.equals(Condition.ALWAYS)
                        ? "C'est ainsi dans tous les cas."
                        : "La condition : %s.".formatted(condition.text().strip()))
                + EITHER;
    }

    private static List<Mistake> sending(Mention expected, Progress progress) {
        if (progress.maySend() == Boolean.parseBoolean(expected.name())) {
            return List.of();
        }
        return List.of(
                progress.maySend()
                        ? expected.mistake("la demande peut être envoyée, et ne devrait pas l'être", EITHER.strip())
                        : expected.mistake(
                                "la demande devrait pouvoir être envoyée, et ne le peut pas",
                                whyNot(progress) + EITHER));
    }

    private static String whyNot(Progress progress) {
        var reasons = new ArrayList<String>();
        if (!progress.missing().isEmpty()) {
            reasons.add(progress.missing().stream()
                    .map(QuestionId::value)
                    .collect(Collectors.joining(", ", "Sans réponse : ", ".")));
        }
        if (!progress.blocks().isEmpty()) {
            reasons.add(
                    progress.blocks().stream().map(Block::id).collect(Collectors.joining(", ", "Blocages : ", ".")));
        }
        return reasons.isEmpty() ? "Deux souhaits s'excluent." : String.join(" ", reasons);
    }

    /** An answer that the form does not ask for is a slip, unless the case says that its page is not shown. */
    private List<Mistake> unasked(Progress progress) {
        var pages = file.names(Expected.NOT_SHOWN).stream().map(Mention::name).toList();
        return file.places().entrySet().stream()
                .filter(answer -> !progress.asks(answer.getKey()))
                .filter(answer ->
                        !pages.contains(file.form().pageOf(answer.getKey()).id().value()))
                .map(answer -> answer.getValue()
                        .mistake(
                                "« %s » a une réponse, mais la question n'est pas posée".formatted(answer.getKey()),
                                "Enlevez la réponse, ou écrivez sa page (%s) dans « not-shown »."
                                        .formatted(file.form()
                                                .pageOf(answer.getKey())
                                                .id())))
                .toList();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
