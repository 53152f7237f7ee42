package fr.coteacote.catalog.rules;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Expression;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a formula looks at, so that all cases it can tell apart may be enumerated.
 *
 * @param texts for each variable, the texts it is compared with
 * @param numbers all numbers written in the formula
 * @param opaque the variables used otherwise than in a comparison with written texts or in {@code repondu}
 * @param beyond what the formula calls that can tell more cases apart than these: nothing is proved of it
 */
public record RuleShape(Map<String, Set<String>> texts, Set<Long> numbers, Set<String> opaque, Set<String> beyond) {

    /** The shape of a formula that reads nothing. */
    public static final RuleShape NONE = new RuleShape(Map.of(), Set.of(), Set.of(), Set.of());

    public RuleShape {
        texts = Map.copyOf(texts);
        numbers = Set.copyOf(numbers);
        opaque = Set.copyOf(opaque);
        beyond = Set.copyOf(beyond);
    }

    /** Look at what either formula looks at. */
    public RuleShape and(RuleShape other) {
        var allTexts = new HashMap<String, Set<String>>(texts);
        other.texts.forEach((name, more) -> allTexts.merge(name, more, RuleShape::union));
        return new RuleShape(
                allTexts, union(numbers, other.numbers), union(opaque, other.opaque), union(beyond, other.beyond));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The shape of a condition. */
    public static RuleShape of(Condition condition) {
        return switch (condition) {
            case CelCondition(var expression) -> expression.shape();
            case Condition.Both(var one, var other) -> of(one).and(of(other));
            default -> NONE;
        };
    }

    /** The shape of a derived value. */
    public static RuleShape of(Expression expression) {
        return expression instanceof CelExpression compiled ? compiled.shape() : NONE;
    }
}
