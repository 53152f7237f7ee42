package fr.coteacote.catalog.rules;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import fr.coteacote.catalog.Expression;
import fr.coteacote.catalog.Facts;
import fr.coteacote.catalog.QuestionId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A formula compiled by CEL.
 *
 * @param variables the names used in the text, and what they mean in the form
 */
record CelExpression(
        String text,
        FactType type,
        CelAbstractSyntaxTree tree,
        Program program,
        Map<String, Variable> variables,
        RuleShape shape)
        implements Expression {

    CelExpression {
        variables = Map.copyOf(variables);
    }

    @Override
    public Set<String> names() {
        return variables.values().stream().map(Variable::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<QuestionId> reads() {
        return variables.values().stream()
                .flatMap(variable -> variable.reads().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Object valueIn(Facts facts) {
        try {
            var value = program.eval(name -> Optional.of(facts.valueOf(nameOf(name))));
            return type.holds(value) ? value : type.neutral();
        } catch (CelEvaluationException _) {
            return type.neutral();
        }
    }

    private String nameOf(String local) {
        var variable = variables.get(local);
        return variable == null ? local : variable.name();
    }

    @Override
    public String toString() {
        return text;
    }
}
