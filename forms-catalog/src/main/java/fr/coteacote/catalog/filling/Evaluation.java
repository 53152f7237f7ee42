package fr.coteacote.catalog.filling;

import fr.coteacote.catalog.Constant;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.rules.FactType;
import fr.coteacote.catalog.rules.Variable;
import fr.coteacote.catalog.rules.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The results of all rules of a form for one set of answers; immutable once made. */
final class Evaluation {

    private final Plan plan;
    private final Map<String, Object> context;
    private final Object[] facts;
    private final @Nullable Object[] results;

    private Evaluation(Plan plan, Map<String, Object> context, Object[] facts, @Nullable Object[] results) {
        this.plan = plan;
        this.context = context;
        this.facts = facts;
        this.results = results;
    }

    /** Compute every rule. */
    static Evaluation of(Form form, Answers answers, Context context) {
        var plan = Plan.of(form);
        var facts = new Object[plan.questions().size()];
        for (int place = 0; place < facts.length; place++) {
            facts[place] = plan.unanswered(place);
        }
        answers.asMap()
                .forEach((question, value) -> plan.place(question)
                        .ifPresent(place -> facts[place] =
                                FactType.factOf(plan.questions().get(place).kind(), value)));
        var evaluation = new Evaluation(plan, seen(form.constants(), context), facts, new Object[plan.size()]);
        for (int step : plan.order()) {
            evaluation.compute(step);
        }
        return evaluation;
    }

    private static Map<String, Object> seen(List<Constant> constants, Context context) {
        var seen = new HashMap<String, Object>();
        seen.put(Vocabulary.TODAY, context.today().toString());
        seen.put(Vocabulary.DEPARTMENT, context.department());
        constants.forEach(constant -> seen.put(Variable.nameOf(constant.id()), constant.valueOn(context.today())));
        return seen;
    }

    /** Compute again what depends on one answer, and only that. */
    Evaluation with(Question question, @Nullable Value value) {
        int place = plan.place(question.id()).orElseThrow();
        var fact = value == null ? plan.unanswered(place) : FactType.factOf(question.kind(), value);
        if (fact.equals(facts[place])) {
            return this;
        }
        var newFacts = facts.clone();
        newFacts[place] = fact;
        var next = new Evaluation(plan, context, newFacts, results.clone());
        next.recompute(place);
        return next;
    }

    private void recompute(int changedPlace) {
        var stale = new BitSet(plan.size());
        for (int reader : plan.readers(changedPlace)) {
            stale.set(reader);
        }
        for (int step : plan.order()) {
            if (stale.get(step)) {
                var before = results[step];
                compute(step);
                if (!Objects.equals(before, results[step])) {
                    for (int dependent : plan.dependents(step)) {
                        stale.set(dependent);
                    }
                }
            }
        }
    }

    private void compute(int step) {
        results[step] = plan.step(step).compute(this::valueOf, completed());
    }

    @SuppressWarnings("NullAway") // steps before this one in the order have been computed
    private Object[] completed() {
        return results;
    }

    /** What the rules read: a question that is not asked counts as unanswered, so that hidden facts never act. */
    private Object valueOf(String name) {
        var place = plan.placeOfName(name);
        if (place.isPresent()) {
            return isAsked(place.get()) ? facts[place.get()] : plan.unanswered(place.get());
        }
        var derived = plan.stepOfDerived(name);
        return Objects.requireNonNull(derived.isPresent() ? results[derived.get()] : context.get(name), name);
    }

    boolean isAsked(int place) {
        return holds(plan.stepOfQuestion(place));
    }

    boolean asks(QuestionId question) {
        return plan.place(question).map(this::isAsked).orElse(false);
    }

    boolean holds(int step) {
        return Boolean.TRUE.equals(results[step]);
    }

    /** Keep those of {@code subjects} whose rule holds; their steps follow each other from {@code first}. */
    <T> List<T> holding(List<T> subjects, int first) {
        var holding = new ArrayList<T>();
        for (int index = 0; index < subjects.size(); index++) {
            if (holds(first + index)) {
                holding.add(subjects.get(index));
            }
        }
        return holding;
    }

    Plan plan() {
        return plan;
    }

    /** The results of all rules, for proofs that two evaluations are the same. */
    List<@Nullable Object> results() {
        return Arrays.asList(results.clone());
    }
}
