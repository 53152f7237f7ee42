package fr.coteacote.catalog.orientation;

import fr.coteacote.catalog.Choice;
import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.SeveralChoices;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.rules.FactType;
import fr.coteacote.catalog.rules.RuleShape;
import fr.coteacote.catalog.rules.Variable;
import fr.coteacote.catalog.rules.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the answers because of which a rule holds: few enough that none could be left out, and enough that all the others may
 * be anything. Whoever reads them reads what is true, for they are tried out and not written by hand.
 *
 * <p>It lets go of one answer after the other, the last one first, and tries whether the rule holds with every answer that it
 * can tell apart in that place.
 */
final class Reasons {

    private final Condition when;
    private final RuleShape shape;
    private final Progress progress;

    /** What may stand in the place of each variable: what was answered alone, or whatever can be. */
    private final Map<String, List<?>> open = new HashMap<>();

    private Reasons(Condition when, Progress progress) {
        this.when = when;
        this.shape = RuleShape.of(when);
        this.progress = progress;
    }

    /** Find why {@code when}, which holds, does so. */
    static List<Reason> of(Condition when, Progress progress) {
        return new Reasons(when, progress).find();
    }

    private List<Reason> find() {
        open.put(Vocabulary.TODAY, List.of(progress.context().today().toString()));
        open.put(Vocabulary.DEPARTMENT, List.of(progress.context().department()));
        var read = progress.form().questions().stream()
                .filter(question -> when.reads().contains(question.id()))
                .toList();
        read.forEach(question -> open.put(name(question), List.of(factOf(question))));
        var reasons = new HashMap<QuestionId, Reason>();
        read.reversed()
                .forEach(question ->
                        needed(question).ifPresent(answer -> reasons.put(question.id(), new Reason(question, answer))));
        return read.stream()
                .flatMap(question -> Stream.ofNullable(reasons.get(question.id())))
                .toList();
    }

    private static String name(Question question) {
        return Variable.nameOf(question.id().value());
    }

    private Object factOf(Question question) {
        return answerTo(question)
                .map(value -> FactType.factOf(question.kind(), value))
                .orElseGet(() -> FactType.unanswered(question.kind()));
    }

    /** As rules see it: what is not asked counts as unanswered. */
    private Optional<Value> answerTo(Question question) {
        return progress.asks(question.id()) ? progress.answers().get(question.id()) : Optional.empty();
    }

    /** What of the answer cannot be let go of; empty when all of it can, or when nothing was answered. */
    private Optional<Value> needed(Question question) {
        var answered = open.put(name(question), allFacts(question));
        if (answered == null || holdsWhatever(List.copyOf(open.keySet()), new HashMap<>())) {
            return Optional.empty();
        }
        open.put(name(question), answered);
        return answerTo(question).map(answer -> narrowed(question, answer));
    }

    /** Of several choices, let go of those that do not count. */
    private Value narrowed(Question question, Value answer) {
        if (!(answer instanceof Value.ChosenSet(var ticked))) {
            return answer;
        }
        var whole = List.copyOf(open.getOrDefault(name(question), List.of()));
        var kept = new LinkedHashSet<>(ticked);
        kept.retainAll(telling(question)); // the rule names no other
        for (var choice : List.copyOf(kept)) {
            kept.remove(choice);
            if (!holdsWithAtLeast(question, kept)) {
                kept.add(choice);
            }
        }
        if (holdsWithAtLeast(question, kept)) {
            return new Value.ChosenSet(inOrder(ticked, kept));
        }
        open.put(name(question), whole); // what was not ticked counts as well
        return answer;
    }

    private static Set<String> inOrder(Set<String> ticked, Set<String> kept) {
        var ordered = new LinkedHashSet<>(ticked);
        ordered.retainAll(kept);
        return ordered;
    }

    private boolean holdsWithAtLeast(Question question, Set<String> choices) {
        open.put(
                name(question),
                sets(question).stream().filter(set -> set.containsAll(choices)).toList());
        return holdsWhatever(List.copyOf(open.keySet()), new HashMap<>());
    }

    /** Whatever the rule can be told about a question: nothing, each choice that it names, and one that it does not. */
    private List<?> allFacts(Question question) {
        return question.kind() instanceof SeveralChoices
                ? sets(question)
                : Stream.concat(Stream.of(""), telling(question).stream()).toList();
    }

    private List<List<String>> sets(Question question) {
        var choices = telling(question);
        var sets = new ArrayList<List<String>>();
        for (int bits = 0; bits < 1 << choices.size(); bits++) {
            var set = new ArrayList<String>();
            for (int index = 0; index < choices.size(); index++) {
                if ((bits >> index & 1) == 1) {
                    set.add(choices.get(index));
                }
            }
            sets.add(set);
        }
        return sets;
    }

    private List<String> telling(Question question) {
        var ids = question.choices().stream().map(Choice::id).toList();
        if (shape.opaque().contains(name(question))) {
            return ids;
        }
        var named = shape.texts().getOrDefault(name(question), Set.of());
        return Stream.concat(
                        ids.stream().filter(named::contains),
                        ids.stream().filter(id -> !named.contains(id)).limit(1))
                .toList();
    }

    private boolean holdsWhatever(List<String> names, Map<String, Object> facts) {
        if (facts.size() == names.size()) {
            return when.holdsIn(name -> facts.getOrDefault(name, ""));
        }
        var name = names.get(facts.size());
        for (var fact : open.getOrDefault(name, List.of())) {
            facts.put(name, fact);
            if (!holdsWhatever(names, facts)) {
                return false;
            }
            facts.remove(name);
        }
        return true;
    }
}
