package fr.coteacote.catalog.filling;

import fr.coteacote.catalog.Block;
import fr.coteacote.catalog.Chapter;
import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Exclusion;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.Warning;
import fr.coteacote.catalog.kinds.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a set of answers stands on its form: the one truth for the page, the review, the sending and the tests.
 *
 * <p>Immutable. It never throws for an answer: unknown questions are ignored, and a rule that cannot be computed does
 * not hold.
 */
public final class Progress {

    private final Form form;
    private final Answers answers;
    private final Context context;
    private final Evaluation evaluation;
    private final Set<QuestionId> concealed;
    private @Nullable List<ChapterProgress> chapters;
    private @Nullable List<PageProgress> pages;

    private Progress(Form form, Answers answers, Context context, Evaluation evaluation, Set<QuestionId> concealed) {
        this.form = form;
        this.answers = answers;
        this.context = context;
        this.evaluation = evaluation;
        this.concealed = Set.copyOf(concealed);
    }

    /** See where {@code answers} stand on {@code form}. */
    public static Progress of(Form form, Answers answers, Context context) {
        return new Progress(form, answers, context, Evaluation.of(form, answers, context), Set.of());
    }

    /** See what one more answer changes; the same as {@link #of} with all answers, for less work. */
    public Progress with(QuestionId question, Value value) {
        return change(question, answers.with(question, value), value);
    }

    /** See what taking an answer away changes. */
    public Progress without(QuestionId question) {
        return change(question, answers.without(question), null);
    }

    private Progress change(QuestionId question, Answers changed, @Nullable Value value) {
        var next = form.question(question)
                .map(known -> evaluation.with(known, value))
                .orElse(evaluation);
        return new Progress(form, changed, context, next, concealed);
    }

    /**
     * The same progress for somebody who must not see the answers to {@code hidden}.
     *
     * <p>Pages, states and rules stay as they are, and {@link #isAnswered} still tells whether something was answered;
     * {@link #answers} and all that is read from it no longer hold what.
     */
    public Progress concealing(Set<QuestionId> hidden) {
        return new Progress(form, answers, context, evaluation, hidden);
    }

    /** The questions whose answers are not shown. */
    public Set<QuestionId> concealed() {
        return concealed;
    }

    /** Tell whether a question has an answer, be it concealed. */
    public boolean isAnswered(QuestionId question) {
        return answers.get(question).isPresent();
    }

    private ChapterProgress progressOf(Chapter chapter) {
        var shown = new ArrayList<PageProgress>();
        for (var page : chapter.pages()) {
            var questions = page.questions().stream()
                    .filter(question -> evaluation.asks(question.id()))
                    .toList();
            if (!questions.isEmpty()) {
                shown.add(new PageProgress(page, questions.stream().allMatch(this::isSettled), questions));
            }
        }
        return new ChapterProgress(chapter, stateOf(shown), shown);
    }

    private State stateOf(List<PageProgress> shown) {
        if (shown.isEmpty()) {
            return State.NOT_NEEDED;
        }
        if (shown.stream().allMatch(PageProgress::complete)) {
            return State.DONE;
        }
        boolean started = shown.stream()
                .flatMap(page -> page.shown().stream())
                .anyMatch(question -> answers.get(question.id()).isPresent());
        return started ? State.STARTED : State.TODO;
    }

    /** Answered; an optional question is settled too when it was seen and left empty. */
    private boolean isSettled(Question question) {
        var answer = answers.get(question.id());
        return answer.isPresent() && !(question.required() && answer.get() instanceof Value.Skipped);
    }

    public Form form() {
        return form;
    }

    /** The answers, without those that are concealed. */
    public Answers answers() {
        var shown = answers;
        for (var hidden : concealed) {
            shown = shown.without(hidden);
        }
        return shown;
    }

    /** The answers that rules read, with those that are concealed. */
    Answers allAnswers() {
        return answers;
    }

    public Context context() {
        return context;
    }

    /** All chapters, those that are not needed too. */
    public List<ChapterProgress> chapters() {
        var known = chapters; // computed when first wanted; two threads may both do it, with the same result
        if (known == null) {
            known = form.chapters().stream().map(this::progressOf).toList();
            chapters = known;
        }
        return known;
    }

    /** The pages that are shown now, in order. */
    public List<PageProgress> pages() {
        var known = pages;
        if (known == null) {
            known = chapters().stream()
                    .flatMap(chapter -> chapter.pages().stream())
                    .toList();
            pages = known;
        }
        return known;
    }

    /** A page as it is shown now; empty when it is not. */
    public Optional<PageProgress> page(PageId page) {
        return pages().stream().filter(shown -> shown.page().id().equals(page)).findFirst();
    }

    public boolean isShown(PageId page) {
        return page(page).isPresent();
    }

    /** Where to go on. */
    public Optional<Page> firstIncomplete() {
        return pages().stream()
                .filter(page -> !page.complete())
                .map(PageProgress::page)
                .findFirst();
    }

    /** The next page shown after {@code page}, which need not be shown itself any more. */
    public Optional<Page> after(PageId page) {
        var all = form.pages().stream().map(Page::id).toList();
        int place = all.indexOf(page);
        return pages().stream()
                .map(PageProgress::page)
                .filter(shown -> all.indexOf(shown.id()) > place)
                .findFirst();
    }

    /** The last page shown before {@code page}, which need not be shown itself any more. */
    public Optional<Page> before(PageId page) {
        var all = form.pages().stream().map(Page::id).toList();
        int place = all.indexOf(page);
        return pages().reversed().stream()
                .map(PageProgress::page)
                .filter(shown -> all.indexOf(shown.id()) < place)
                .findFirst();
    }

    /** Tell whether a question is asked now. */
    public boolean asks(QuestionId question) {
        return evaluation.asks(question);
    }

    /** The questions that are asked now, in order. */
    public List<Question> asked() {
        return pages().stream().flatMap(page -> page.shown().stream()).toList();
    }

    /** The questions that are asked, required, and have no answer yet. */
    public List<QuestionId> missing() {
        return asked().stream()
                .filter(question -> question.required() && !isSettled(question))
                .map(Question::id)
                .toList();
    }

    /** The facts that prevent the request now. */
    public List<Block> blocks() {
        return evaluation.holding(form.blocks(), evaluation.plan().stepOfBlock(0));
    }

    /** Tell whether the words of a block say what an answer is that is not shown. */
    public boolean isConcealed(Block block) {
        return tellsConcealed(block.when(), block.on());
    }

    private boolean tellsConcealed(Condition when, List<QuestionId> on) {
        return Stream.concat(when.reads().stream(), on.stream()).anyMatch(concealed::contains);
    }

    /** The blocks to show after {@code page}: none of which the words say what is not shown. */
    public List<Block> blocksOpenedBy(Page page) {
        return blocks().stream()
                .filter(block -> !isConcealed(block))
                .filter(block -> page.questions().stream()
                        .anyMatch(question -> block.on().contains(question.id())))
                .toList();
    }

    /** What is worth knowing now and prevents nothing. */
    public List<Warning> warnings() {
        return evaluation.holding(form.warnings(), evaluation.plan().stepOfWarning(0));
    }

    /** The warnings to show to who sees this: none that says what is not shown. */
    public List<Warning> warningsTold() {
        return warnings().stream()
                .filter(warning -> !tellsConcealed(warning.when(), warning.on()))
                .toList();
    }

    /** Those of them that {@code page} gives rise to. */
    public List<Warning> warningsOn(Page page) {
        return warningsTold().stream()
                .filter(warning -> page.questions().stream()
                        .anyMatch(question -> warning.on().contains(question.id())))
                .toList();
    }

    /** The choices of a question that another wish excludes now, each with the reason; a wish that is not shown is not named. */
    public Map<String, Exclusion> closedChoices(QuestionId question) {
        return Wishes.of(this).closedChoices(question);
    }

    /** Why {@code value} cannot be wished now, without naming a wish that is not shown; empty when it can. */
    public Optional<Exclusion> refusal(QuestionId question, Value value) {
        return Wishes.of(this).refusal(question, value);
    }

    /** The questions that were answered and are not asked any more: kept, not sent. */
    public List<QuestionId> outOfScope() {
        return answers.asMap().entrySet().stream()
                .filter(answer -> !(answer.getValue() instanceof Value.Skipped))
                .map(Map.Entry::getKey)
                .filter(question -> !asks(question))
                .toList();
    }

    /** The papers needed now. */
    public List<DocumentRule> documents() {
        return evaluation.holding(form.documents(), evaluation.plan().stepOfDocument(0));
    }

    /** The time that what is left takes, in minutes; 0 when nothing is left. */
    public int minutesLeft() {
        var asked = asked();
        long open = asked.stream().filter(question -> !isSettled(question)).count();
        return asked.isEmpty() ? 0 : (int) Math.ceilDiv(form.minutes() * open, (long) asked.size());
    }

    /** Tell whether the request may be sent: nothing missing, nothing blocked, no two wishes that exclude each other. */
    public boolean maySend() {
        return missing().isEmpty() && blocks().isEmpty() && Wishes.of(this).areCompatible();
    }

    /** The results of all rules, for proofs that two ways to the same answers agree. */
    List<@Nullable Object> results() {
        return evaluation.results();
    }
}
