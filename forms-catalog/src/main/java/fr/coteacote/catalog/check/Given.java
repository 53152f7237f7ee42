package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Choice;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.kinds.Kind;
import fr.coteacote.catalog.kinds.SeveralChoices;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.rules.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The answer that a question may have, as wires: asked or not, and, when asked, which answer if any. */
sealed interface Given {

    /**
     * One of what rules may read of a question.
     *
     * @param wire on when this is what they read
     */
    record Reading(Object fact, int wire) {}

    /** On when the question has an answer. */
    int answered();

    /** On when the question is asked and this choice is among the answer. */
    int chosen(String choice);

    /** What rules may read, each once; one of them is the case. */
    List<Reading> readings(Set<String> telling, boolean all);

    /** The answer in a case. */
    Optional<Value> in(Circuit.Way way);

    /** Make the wires of a question that is asked when {@code asked} is on. */
    static Given of(Question question, List<Value> values, int asked, Circuit circuit) {
        return question.kind() instanceof SeveralChoices several
                ? Several.of(question, several, asked, circuit)
                : One.of(question, values, asked, circuit);
    }

    /** One of several answers, or none. */
    record One(Question question, Map<Value, Integer> wires, int none, Circuit circuit) implements Given {

        static One of(Question question, List<Value> values, int asked, Circuit circuit) {
            var wires = new LinkedHashMap<Value, Integer>();
            values.forEach(value -> wires.put(value, circuit.wire()));
            int none = circuit.wire();
            var all = new ArrayList<>(wires.values());
            all.add(none);
            circuit.requireExactlyOne(all.stream().mapToInt(wire -> wire).toArray());
            circuit.require(asked, none);
            return new One(question, wires, none, circuit);
        }

        @Override
        public int answered() {
            return -none;
        }

        @Override
        public int chosen(String choice) {
            var value = choice.equals(Kind.DONT_KNOW) ? Value.UNKNOWN : new Value.Chosen(choice);
            return wires.getOrDefault(value, -Circuit.TRUE);
        }

        @Override
        public List<Reading> readings(Set<String> telling, boolean all) {
            var byFact = new LinkedHashMap<Object, List<Integer>>();
            byFact.computeIfAbsent(FactType.unanswered(question.kind()), _ -> new ArrayList<>())
                    .add(none);
            wires.forEach((value, wire) -> byFact.computeIfAbsent(
                            FactType.factOf(question.kind(), value), _ -> new ArrayList<>())
                    .add(wire));
            return byFact.entrySet().stream()
                    .map(entry -> new Reading(
                            entry.getKey(), circuit.or(entry.getValue().stream().mapToInt(wire -> wire))))
                    .toList();
        }

        @Override
        public Optional<Value> in(Circuit.Way way) {
            return wires.entrySet().stream()
                    .filter(entry -> way.has(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    /** Any of several choices, some of which stand alone. */
    record Several(Question question, Map<String, Integer> wires, int unknown, Circuit circuit) implements Given {

        static Several of(Question question, SeveralChoices kind, int asked, Circuit circuit) {
            var wires = new LinkedHashMap<String, Integer>();
            for (var choice : kind.choices()) {
                int wire = circuit.wire();
                wires.put(choice.id(), wire);
                circuit.require(asked, -wire);
            }
            for (var alone : kind.choices().stream().filter(Choice::exclusive).toList()) {
                int only = wires.getOrDefault(alone.id(), -Circuit.TRUE);
                wires.values().stream().filter(wire -> wire != only).forEach(wire -> circuit.require(-only, -wire));
            }
            int unknown = question.dontKnow() ? circuit.wire() : -Circuit.TRUE;
            if (question.dontKnow()) {
                circuit.require(asked, -unknown);
                wires.values().forEach(wire -> circuit.require(-unknown, -wire));
            }
            return new Several(question, wires, unknown, circuit);
        }

        @Override
        public int answered() {
            return circuit.or(unknown, some(wires.keySet()));
        }

        private int some(Set<String> choices) {
            return circuit.or(choices.stream().mapToInt(choice -> wires.getOrDefault(choice, -Circuit.TRUE)));
        }

        @Override
        public int chosen(String choice) {
            return wires.getOrDefault(choice, -Circuit.TRUE);
        }

        /** Every set of the choices that a rule tells apart, with one of the others or without. */
        @Override
        public List<Reading> readings(Set<String> telling, boolean all) {
            var told = wires.keySet().stream()
                    .filter(choice -> all || telling.contains(choice))
                    .toList();
            var others = new LinkedHashSet<>(wires.keySet());
            told.forEach(others::remove);
            var readings = new ArrayList<>(List.of(new Reading(List.<String>of(), Circuit.TRUE)));
            told.forEach(choice -> split(readings, choice, chosen(choice)));
            if (!others.isEmpty()) {
                split(readings, others.getFirst(), some(others));
            }
            return readings;
        }

        private void split(List<Reading> readings, String choice, int wire) {
            var before = List.copyOf(readings);
            readings.clear();
            for (var reading : before) {
                var with = new ArrayList<Object>((List<?>) reading.fact());
                with.add(choice);
                readings.add(new Reading(reading.fact(), circuit.and(reading.wire(), -wire)));
                readings.add(new Reading(List.copyOf(with), circuit.and(reading.wire(), wire)));
            }
        }

        @Override
        public Optional<Value> in(Circuit.Way way) {
            var chosen = new LinkedHashSet<String>();
            wires.forEach((choice, wire) -> {
                if (way.has(wire)) {
                    chosen.add(choice);
                }
            });
            if (!chosen.isEmpty()) {
                return Optional.of(new Value.ChosenSet(chosen));
            }
            return way.has(unknown) ? Optional.of(Value.UNKNOWN) : Optional.empty();
        }
    }
}
