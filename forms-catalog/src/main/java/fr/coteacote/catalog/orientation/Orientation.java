package fr.coteacote.catalog.orientation;

import fr.coteacote.catalog.Chapter;
import fr.coteacote.catalog.ChapterId;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Presentation;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.Retention;
import fr.coteacote.catalog.Warning;
import fr.coteacote.catalog.WhoFillsIn;
import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A few questions about a situation, and what may help in it; immutable.
 *
 * <p>Its questions are a form that is never sent, one on each page, and its results are what that form warns of: so they are
 * asked, understood and proof-read by the code that does so for every form.
 */
public final class Orientation {

    private static final String NOTHING_KEPT = "";

    private final Form questions;
    private final Map<String, Result> results;

    private Orientation(Form questions, List<Result> results) {
        this.questions = questions;
        this.results = results.stream()
                .collect(Collectors.toUnmodifiableMap(Result::id, Function.identity(), (first, _) -> first));
    }

    /**
     * Put it together from parts that the loader has checked.
     *
     * @param whoAsks null when it does not ask for whom
     */
    public static Orientation of(
            String id,
            String title,
            String lead,
            @Nullable WhoFillsIn whoAsks,
            List<Question> questions,
            List<Result> results,
            String source) {
        return new Orientation(
                new Form(
                        new FormId(id),
                        "1",
                        new Presentation(title, title, title, lead, source, "", 1, false, List.of(), List.of()),
                        source,
                        new Retention(Duration.ZERO, NOTHING_KEPT),
                        false,
                        List.of(),
                        whoAsks,
                        null,
                        null,
                        List.of(new Chapter(
                                new ChapterId(id),
                                title,
                                lead,
                                questions.stream().map(Orientation::page).toList(),
                                false)),
                        List.of(),
                        List.of(),
                        List.of(),
                        results.stream()
                                .map(result -> new Warning(
                                        result.id(),
                                        result.when(),
                                        result.title(),
                                        List.of(),
                                        List.of(),
                                        result.source()))
                                .toList(),
                        List.of()),
                results);
    }

    private static Page page(Question question) {
        return new Page(
                new PageId(question.id().value()),
                question.label(),
                question.labelSelf(),
                question.hint(),
                question.shownIf(),
                List.of(question),
                List.of());
    }

    /** The questions, as a form that is never sent. */
    public Form questions() {
        return questions;
    }

    /** What it is called. */
    public String title() {
        return questions.title();
    }

    /** What to know before the first question. */
    public String lead() {
        return questions.summary();
    }

    /** All results, in the order in which they are shown. */
    public List<Result> results() {
        return questions.warnings().stream().map(this::resultOf).toList();
    }

    /** The result that a warning of {@link #questions()} stands for. */
    public Result resultOf(Warning warning) {
        var result = results.get(warning.id());
        if (result == null) {
            throw new IllegalArgumentException("There is no result \"%s\" in %s".formatted(warning.id(), questions));
        }
        return result;
    }

    /** See where {@code answers} stand: what is asked, and what comes next. */
    public Progress progress(Answers answers, Context context) {
        return Progress.of(questions, answers, context);
    }

    /** Find what may help, and say why. */
    public List<Reasoned> results(Progress progress) {
        return progress.warnings().stream()
                .map(this::resultOf)
                .map(result -> new Reasoned(result, Reasons.of(result.when(), progress)))
                .toList();
    }

    @Override
    public String toString() {
        return questions.id().value();
    }
}
