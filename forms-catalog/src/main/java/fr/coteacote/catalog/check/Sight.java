package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Derived;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.rules.FactType;
import fr.coteacote.catalog.rules.RuleShape;
import fr.coteacote.catalog.rules.Variable;
import fr.coteacote.catalog.rules.Vocabulary;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that some rules of a form look at: the derived values and constants they use included. */
final class Sight {

    private static final Map<String, ChronoUnit> UNITS =
            Map.of("age(", ChronoUnit.YEARS, "mois_entre(", ChronoUnit.MONTHS, "jours_entre(", ChronoUnit.DAYS);

    /**
     * One rule.
     *
     * @param gives the variable it computes, when that is a number that other rules compare; else empty
     */
    private record Rule(String text, RuleShape shape, Set<String> names, String gives) {}

    private final Map<String, Derived> derived = new HashMap<>();
    private final Map<String, Object> constants = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();
    private RuleShape shape = RuleShape.NONE;

    private Sight(Form form) {
        form.derived().forEach(value -> derived.put(Variable.nameOf(value.id()), value));
        form.constants().forEach(value -> constants.put(Variable.nameOf(value.id()), value.value()));
    }

    static Sight of(Form form, List<Condition> rules) {
        var sight = new Sight(form);
        rules.forEach(rule -> sight.add(new Rule(rule.text(), RuleShape.of(rule), rule.names(), "")));
        return sight;
    }

    private void add(Rule rule) {
        rules.add(rule);
        shape = shape.and(rule.shape());
        for (var name : rule.names()) {
            var value = derived.get(name);
            if (names.add(name) && value != null) {
                var formula = value.is();
                var gives = formula.type() == FactType.NUMBER ? name : "";
                add(new Rule(formula.text(), RuleShape.of(formula), formula.names(), gives));
            }
        }
    }

    boolean isOpaque(String name) {
        return shape.opaque().contains(name);
    }

    Set<String> texts(String name) {
        return shape.texts().getOrDefault(name, Set.of());
    }

    /** The units in which rules count the time from or to a date. */
    Set<ChronoUnit> units(String name) {
        var units = new HashSet<ChronoUnit>();
        comparing(name)
                .forEach(rule -> UNITS.forEach((call, unit) -> {
                    if (rule.text().contains(call)) {
                        units.add(unit);
                    }
                }));
        return units;
    }

    /**
     * The numbers that a variable is compared with, directly or through a number derived from it: those written, those
     * of constants, and the sums and differences of two in one rule.
     */
    Set<Long> numbers(String name) {
        var numbers = new HashSet<Long>();
        for (var rule : comparing(name)) {
            var written = new HashSet<>(rule.shape().numbers());
            rule.names().stream()
                    .flatMap(read -> Stream.ofNullable(constants.get(read)))
                    .filter(Long.class::isInstance)
                    .forEach(number -> written.add((Long) number));
            numbers.addAll(written);
            for (long one : written) {
                for (long other : written) {
                    if (one != other) {
                        numbers.add(one + other);
                        numbers.add(one - other);
                    }
                }
            }
        }
        return numbers;
    }

    /** The rules that read a variable, and those that read a number derived from it, and so on. */
    private Set<Rule> comparing(String name) {
        var found = new HashSet<Rule>();
        var toFollow = new ArrayList<>(List.of(name));
        while (!toFollow.isEmpty()) {
            var followed = toFollow.removeLast();
            for (var rule : rules) {
                if (rule.names().contains(followed)
                        && found.add(rule)
                        && !rule.gives().isEmpty()) {
                    toFollow.add(rule.gives());
                }
            }
        }
        return found;
    }

    /** A territory for each case that the rules can tell apart: those they name, and one for each way of being on their lists or not. */
    List<String> departments() {
        var departments = new ArrayList<>(List.of(TryingAnswers.NO_DEPARTMENT));
        if (names.contains(Vocabulary.DEPARTMENT)) {
            departments.addAll(texts(Vocabulary.DEPARTMENT));
            var lists = names.stream()
                    .flatMap(name -> Stream.ofNullable(constants.get(name)))
                    .filter(List.class::isInstance)
                    .<List<?>>map(list -> (List<?>) list)
                    .toList();
            lists.stream()
                    .flatMap(List::stream)
                    .map(Object::toString)
                    .collect(Collectors.toMap(
                            department -> lists.stream()
                                    .map(list -> list.contains(department))
                                    .toList(),
                            department -> department,
                            (first, _) -> first,
                            LinkedHashMap::new))
                    .values()
                    .forEach(departments::add);
        }
        return departments;
    }
}
