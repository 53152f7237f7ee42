package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Constant;
import fr.coteacote.catalog.Expression;
import fr.coteacote.catalog.Facts;
import fr.coteacote.catalog.rules.RuleShape;
import fr.coteacote.catalog.rules.Variable;
import fr.coteacote.catalog.rules.Vocabulary;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Wires of the rules that join nothing: each is computed for every case of the few answers it reads, those that its derived
 * values read included, and cases that come to the same share their wires.
 */
final class Leaves {

    private static final long MOST_CASES = 400_000;

    private final FormLogic logic;
    private final Circuit circuit;
    private final Map<String, Object> fixed = new HashMap<>();
    private final Map<Expression, Integer> known = new HashMap<>();
    private final Map<String, String> guesses = new LinkedHashMap<>();

    Leaves(FormLogic logic, Circuit circuit, List<Constant> constants, LocalDate today) {
        this.logic = logic;
        this.circuit = circuit;
        fixed.put(Vocabulary.TODAY, today.toString());
        constants.forEach(constant -> fixed.put(Variable.nameOf(constant.id()), constant.valueOn(today)));
    }

    /** The wire that is on when {@code formula} holds; one that may be either where that cannot be proved. */
    int wire(Expression formula) {
        var before = known.get(formula);
        if (before != null) {
            return before;
        }
        var view = new View();
        view.read(formula);
        int wire = view.obstacle()
                .map(obstacle -> guess(formula, obstacle))
                .orElseGet(() -> wire(formula, List.copyOf(view.readings.entrySet()), 0, new HashMap<>(fixed)));
        known.put(formula, wire);
        return wire;
    }

    private int guess(Expression formula, String obstacle) {
        guesses.putIfAbsent(formula.text(), obstacle);
        return circuit.wire();
    }

    /** What cannot be proved: the text of each such rule, and why, in French. */
    Map<String, String> guesses() {
        return guesses;
    }

    private int wire(
            Expression formula,
            List<Map.Entry<String, List<Given.Reading>>> read,
            int index,
            Map<String, Object> facts) {
        if (index == read.size()) {
            return Boolean.TRUE.equals(formula.valueIn(new WithDerived(facts))) ? Circuit.TRUE : -Circuit.TRUE;
        }
        var readings = read.get(index).getValue();
        var wires = new int[readings.size()];
        boolean same = true;
        for (int at = 0; at < wires.length; at++) {
            facts.put(read.get(index).getKey(), readings.get(at).fact());
            wires[at] = wire(formula, read, index + 1, facts);
            same = same && wires[at] == wires[0];
        }
        if (same) {
            return wires[0];
        }
        for (int at = 0; at < wires.length; at++) {
            wires[at] = circuit.and(wires[at], readings.get(at).wire());
        }
        return circuit.or(wires);
    }

    /** What a formula reads, its derived values followed down to questions. */
    private final class View {

        private final Map<String, List<Given.Reading>> readings = new LinkedHashMap<>();
        private RuleShape shape = RuleShape.NONE;

        /** Why no proof can follow the formula, in French. */
        Optional<String> obstacle() {
            if (!shape.beyond().isEmpty()) {
                return Optional.of(
                        "elle emploie « %s »".formatted(String.join(" », « ", new TreeSet<>(shape.beyond()))));
            }
            long cases = 1;
            for (var one : readings.values()) {
                cases = cases * one.size();
                if (cases > MOST_CASES) {
                    return Optional.of("elle compare trop de réponses à la fois (%s)"
                            .formatted(String.join(", ", readings.keySet())));
                }
            }
            return Optional.empty();
        }

        void read(Expression formula) {
            gather(formula);
            formula.names().stream().sorted().forEach(this::read);
        }

        private void gather(Expression formula) {
            shape = shape.and(RuleShape.of(formula));
            formula.names().stream()
                    .flatMap(name -> logic.derived(name).stream())
                    .forEach(derived -> gather(derived.is()));
        }

        private void read(String name) {
            if (name.equals(Vocabulary.DEPARTMENT)) {
                readings.put(name, logic.departments());
            }
            logic.derived(name)
                    .ifPresent(derived -> derived.is().names().stream().sorted().forEach(this::read));
            logic.question(name)
                    .ifPresent(question -> readings.computeIfAbsent(
                            name,
                            _ -> logic.given(question)
                                    .readings(
                                            shape.texts().getOrDefault(name, Set.of()),
                                            shape.opaque().contains(name))));
        }
    }

    /** Facts of one case, from which derived values are computed when they are wanted. */
    private final class WithDerived implements Facts {

        private final Map<String, Object> facts;

        WithDerived(Map<String, Object> facts) {
            this.facts = facts;
        }

        @Override
        public Object valueOf(String name) {
            return logic.derived(name)
                    .map(derived -> derived.is().valueIn(this))
                    .orElseGet(() -> Objects.requireNonNull(facts.get(name), name));
        }
    }
}
