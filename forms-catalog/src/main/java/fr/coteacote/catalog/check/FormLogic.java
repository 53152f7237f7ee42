package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Block;
import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Derived;
import fr.coteacote.catalog.Exclusion;
import fr.coteacote.catalog.Expression;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.rules.RuleTree;
import fr.coteacote.catalog.rules.Variable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form as a circuit: a wire for each thing that its rules decide, over wires for every answer that they can tell apart.
 *
 * <p>Numbers and dates stand for the stretches between the limits that the rules draw. A question that is not asked is read as
 * unanswered, as {@link fr.coteacote.catalog.filling.Progress} does; {@link Proofs} tries each case found there.
 */
final class FormLogic {

    private final Form form;
    private final Circuit circuit = new Circuit();
    private final TryingAnswers trying;
    private final Map<String, Question> questionOfName = new HashMap<>();
    private final Map<String, Derived> derivedOfName = new HashMap<>();
    private final Map<String, Integer> departments = new LinkedHashMap<>();
    private final Map<QuestionId, Given> given = new HashMap<>();
    private final Map<QuestionId, Integer> asked = new HashMap<>();
    private final Map<Object, Integer> holding = new HashMap<>();
    private final Leaves leaves;

    FormLogic(Form form, LocalDate today) {
        this.form = form;
        this.trying = TryingAnswers.of(form, today);
        form.questions()
                .forEach(question ->
                        questionOfName.put(Variable.nameOf(question.id().value()), question));
        form.derived().forEach(derived -> derivedOfName.put(Variable.nameOf(derived.id()), derived));
        trying.departments().forEach(department -> departments.put(department, circuit.wire()));
        circuit.requireExactlyOne(
                departments.values().stream().mapToInt(wire -> wire).toArray());
        this.leaves = new Leaves(this, circuit, form.constants(), today);
    }

    Circuit circuit() {
        return circuit;
    }

    Optional<Question> question(String name) {
        return Optional.ofNullable(questionOfName.get(name));
    }

    Optional<Derived> derived(String name) {
        return Optional.ofNullable(derivedOfName.get(name));
    }

    /** What rules may read as the territory. */
    List<Given.Reading> departments() {
        return departments.entrySet().stream()
                .map(entry -> new Given.Reading(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** On when a page has a question to ask. */
    int shown(Page page) {
        return circuit.or(page.questions().stream().mapToInt(this::asks));
    }

    /** On when a question is asked. */
    int asks(Question question) {
        var known = asked.get(question.id());
        if (known != null) {
            return known;
        }
        int wire = circuit.and(holds(form.pageOf(question.id()).shownIf()), holds(question.shownIf()));
        asked.put(question.id(), wire);
        return wire;
    }

    int asks(QuestionId question) {
        return asks(form.question(question).orElseThrow());
    }

    Given given(Question question) {
        var known = given.get(question.id());
        if (known != null) {
            return known;
        }
        var made = Given.of(question, trying.singly(question), asks(question), circuit);
        given.put(question.id(), made);
        return made;
    }

    /** On when a rule holds. */
    int holds(Condition condition) {
        if (condition.equals(Condition.ALWAYS)) {
            return Circuit.TRUE;
        }
        var known = holding.get(condition);
        if (known != null) {
            return known;
        }
        int wire = wire(RuleTree.of(condition));
        holding.put(condition, wire);
        return wire;
    }

    private int holds(Expression formula) {
        var known = holding.get(formula);
        if (known != null) {
            return known;
        }
        int wire = wire(RuleTree.of(formula));
        holding.put(formula, wire);
        return wire;
    }

    private int wire(RuleTree tree) {
        return switch (tree) {
            case RuleTree.Constant(var holds) -> holds ? Circuit.TRUE : -Circuit.TRUE;
            case RuleTree.And(var one, var other) -> circuit.and(wire(one), wire(other));
            case RuleTree.Or(var one, var other) -> circuit.or(wire(one), wire(other));
            case RuleTree.Not(var negated) -> -wire(negated);
            case RuleTree.If(var when, var then, var otherwise) ->
                circuit.choose(wire(when), wire(then), wire(otherwise));
            case RuleTree.Named(var name) -> named(name);
            case RuleTree.Leaf(var formula) -> leaves.wire(formula);
        };
    }

    private int named(String name) {
        var derived = derivedOfName.get(name);
        if (derived != null) {
            return holds(derived.is());
        }
        var question = question(name).orElseThrow(() -> new IllegalStateException("Nothing is called " + name));
        return circuit.or(given(question).readings(Set.of(), true).stream()
                .filter(reading -> Boolean.TRUE.equals(reading.fact()))
                .mapToInt(Given.Reading::wire));
    }

    int holds(Block block) {
        return holds(block.when());
    }

    /** On when nothing prevents the request. */
    int unblocked() {
        return circuit.and(
                form.blocks().stream().mapToInt(block -> -holds(block)).toArray());
    }

    /** On when no two wishes exclude each other. */
    int compatible() {
        return circuit.and(form.questions().stream()
                .flatMap(this::exclusions)
                .mapToInt(wire -> wire)
                .toArray());
    }

    /** On when every question that must be answered is. */
    int answered() {
        return circuit.and(form.questions().stream()
                .filter(Question::required)
                .mapToInt(
                        question -> circuit.or(-asks(question), given(question).answered()))
                .toArray());
    }

    private Stream<Integer> exclusions(Question question) {
        return question.choices().stream()
                .flatMap(choice -> choice.excludes().stream()
                        .map(exclusion -> -circuit.and(given(question).chosen(choice.id()), wished(exclusion))));
    }

    private int wished(Exclusion exclusion) {
        return form.question(exclusion.question())
                .map(question -> given(question).chosen(exclusion.choice()))
                .orElse(-Circuit.TRUE);
    }

    /** The rules that cannot be proved, by their text, each with the reason in French. */
    Map<String, String> guesses() {
        return leaves.guesses();
    }

    /** The territory in a case. */
    String department(Circuit.Way way) {
        return departments.entrySet().stream()
                .filter(entry -> way.has(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(TryingAnswers.NO_DEPARTMENT);
    }

    /** The answers in a case to the questions that a rule or a proof has looked at. */
    Map<QuestionId, Value> answers(Circuit.Way way) {
        var answers = new LinkedHashMap<QuestionId, Value>();
        for (var question : form.questions()) {
            var wires = given.get(question.id());
            if (wires != null) {
                wires.in(way).ifPresent(value -> answers.put(question.id(), value));
            }
        }
        return answers;
    }
}
