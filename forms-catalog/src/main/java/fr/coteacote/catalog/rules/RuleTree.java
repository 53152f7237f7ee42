package fr.coteacote.catalog.rules;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.runtime.CelEvaluationException;
import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Expression;
import java.util.Objects;

/** The frame of a yes-or-no rule: how it joins smaller ones by and, or, not and if, down to those that join nothing. */
public sealed interface RuleTree {

    /** Holds always, or never. */
    record Constant(boolean holds) implements RuleTree {}

    /** Holds when both do. */
    record And(RuleTree one, RuleTree other) implements RuleTree {}

    /** Holds when either does. */
    record Or(RuleTree one, RuleTree other) implements RuleTree {}

    /** Holds when the other does not. */
    record Not(RuleTree negated) implements RuleTree {}

    /** Holds as one of two does, which a third decides. */
    record If(RuleTree when, RuleTree then, RuleTree otherwise) implements RuleTree {}

    /** Holds when the variable of this name does. */
    record Named(String name) implements RuleTree {}

    /** A rule that joins nothing, such as a comparison. */
    record Leaf(Expression formula) implements RuleTree {}

    /** The frame of a condition. */
    static RuleTree of(Condition condition) {
        return switch (condition) {
            case CelCondition(var expression) -> of(expression);
            case Condition.Both(var one, var other) -> new And(of(one), of(other));
            case Condition.Always _ -> new Constant(true);
            default -> throw new IllegalArgumentException("Not a condition of a form file: " + condition.text());
        };
    }

    /**
     * The frame of a formula that gives yes or no.
     *
     * @throws IllegalArgumentException for a formula that gives anything else
     */
    static RuleTree of(Expression formula) {
        if (formula instanceof CelExpression cel && cel.type() == FactType.TRUTH) {
            return of(cel, cel.tree().getExpr());
        }
        throw new IllegalArgumentException("Not a yes-or-no formula of a form file: " + formula.text());
    }

    private static RuleTree of(CelExpression whole, CelExpr part) {
        if (part.getKind() == Kind.IDENT) {
            return new Named(Objects.requireNonNull(
                            whole.variables().get(part.ident().name()),
                            part.ident().name())
                    .name());
        }
        if (part.getKind() == Kind.CONSTANT && part.constant().getKind() == CelConstant.Kind.BOOLEAN_VALUE) {
            return new Constant(part.constant().booleanValue());
        }
        if (part.getKind() == Kind.CALL) {
            var call = part.call().function();
            var arguments = part.call().args();
            if (call.equals(Operator.LOGICAL_AND.getFunction())) {
                return new And(of(whole, arguments.get(0)), of(whole, arguments.get(1)));
            }
            if (call.equals(Operator.LOGICAL_OR.getFunction())) {
                return new Or(of(whole, arguments.get(0)), of(whole, arguments.get(1)));
            }
            if (call.equals(Operator.LOGICAL_NOT.getFunction())) {
                return new Not(of(whole, arguments.getFirst()));
            }
            if (call.equals(Operator.CONDITIONAL.getFunction())) {
                return new If(of(whole, arguments.get(0)), of(whole, arguments.get(1)), of(whole, arguments.get(2)));
            }
        }
        return new Leaf(part(whole, part));
    }

    private static CelExpression part(CelExpression whole, CelExpr part) {
        var tree = CelAbstractSyntaxTree.newCheckedAst(
                part,
                whole.tree().getSource(),
                whole.tree().getReferenceMap(),
                whole.tree().getTypeMap());
        var reader = RuleReader.read(
                tree, name -> Objects.requireNonNull(whole.variables().get(name), name));
        try {
            return new CelExpression(
                    whole.text(),
                    FactType.TRUTH,
                    tree,
                    Functions.RUNTIME.createProgram(tree),
                    reader.used(),
                    reader.shape());
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("A part of \"%s\" does not compile alone".formatted(whole.text()), e);
        }
    }
}
