package fr.coteacote.catalog.rules;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import fr.coteacote.catalog.Expression;
import fr.coteacote.catalog.Facts;
import fr.coteacote.catalog.QuestionId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A formula compiled by CEL.
 *
 * @param globalNames the names used in the text, and what they are called in the form
 */
record CelExpression(
        String text,
        FactType type,
        Program program,
        Map<String, String> globalNames,
        Set<QuestionId> reads,
        RuleShape shape)
        implements Expression {

    @Override
    public Set<String> names() {
        return Set.copyOf(globalNames.values());
    }

    @Override
    public Object valueIn(Facts facts) {
        try {
            var value = program.eval(name -> Optional.of(facts.valueOf(globalNames.getOrDefault(name, name))));
            return type.holds(value) ? value : type.neutral();
        } catch (CelEvaluationException _) {
            return type.neutral();
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
