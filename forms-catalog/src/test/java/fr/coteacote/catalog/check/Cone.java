package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * All questions on which some rules depend, directly or because they decide whether such a question is asked; and every
 * case of their answers that the rules can tell apart.
 *
 * <p>The cases are enumerated, not sampled. A question that is not asked in a case has one answer there: none, since
 * hidden answers count as unanswered.
 */
public final class Cone {

    private final Form form;
    private final LocalDate today;
    private final List<Question> questions;
    private final List<List<Value>> answers;
    private final Sight sight;
    private final long most;
    private long seen;

    private Cone(Form form, LocalDate today, List<Condition> rules, long most) {
        this.form = form;
        this.today = today;
        this.most = most;
        var all = new ArrayList<>(rules);
        var included = new LinkedHashSet<Question>();
        rules.forEach(rule -> include(rule, included, all));
        this.questions = List.copyOf(included);
        this.sight = Sight.of(form, all);
        var witnesses = new Witnesses(sight, today);
        this.answers = questions.stream().map(witnesses::of).toList();
    }

    /**
     * Find the cone of {@code rules}.
     *
     * @param most give up after so many cases
     */
    public static Cone of(Form form, LocalDate today, List<Condition> rules, long most) {
        return new Cone(form, today, rules, most);
    }

    private void include(Condition rule, Set<Question> included, List<Condition> all) {
        for (var id : form.questions().stream().map(Question::id).toList()) {
            if (rule.reads().contains(id)) {
                include(id, included, all);
            }
        }
    }

    /** Put a question after those it depends on. */
    private void include(QuestionId id, Set<Question> included, List<Condition> all) {
        var question = form.question(id).orElseThrow();
        if (included.contains(question)) {
            return;
        }
        for (var shownIf : List.of(form.pageOf(id).shownIf(), question.shownIf())) {
            if (!shownIf.equals(Condition.ALWAYS)) {
                all.add(shownIf);
                include(shownIf, included, all);
            }
        }
        included.add(question);
    }

    /** The questions, each after those that decide whether it is asked. */
    public List<Question> questions() {
        return questions;
    }

    /**
     * Show every case to {@code visitor}.
     *
     * @return how many there are
     * @throws TooWide when there are more than allowed
     */
    public long forEach(Consumer<Progress> visitor) {
        visit(progress -> {
            visitor.accept(progress);
            return true;
        });
        return seen;
    }

    /** Find the first case that {@code wanted} accepts. */
    public Optional<Progress> first(Predicate<Progress> wanted) {
        var found = new ArrayList<Progress>();
        visit(progress -> {
            if (wanted.test(progress)) {
                found.add(progress);
            }
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }

    private void visit(Predicate<Progress> goOn) {
        seen = 0;
        for (var department : sight.departments()) {
            var start = Progress.of(form, Answers.EMPTY, new Context(today, department));
            if (!walk(0, start, goOn)) {
                return;
            }
        }
    }

    private boolean walk(int index, Progress progress, Predicate<Progress> goOn) {
        if (index == questions.size()) {
            if (++seen > most) {
                throw new TooWide(most, questions);
            }
            return goOn.test(progress);
        }
        var question = questions.get(index).id();
        if (!walk(index + 1, progress, goOn)) {
            return false;
        }
        return !progress.asks(question)
                || answers.get(index).stream().allMatch(value -> walk(index + 1, progress.with(question, value), goOn));
    }

    /** Some rules depend on too many answers to try every case. */
    public static final class TooWide extends RuntimeException {

        TooWide(long most, List<Question> questions) {
            super("More than %d cases of %s"
                    .formatted(most, questions.stream().map(Question::id).toList()));
        }
    }
}
