package fr.coteacote.catalog.rules;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads a type-checked formula: the names it uses, its shape, and choices that do not exist. */
final class RuleReader {

    private static final Set<String> EQUALITIES = Set.of("_==_", "_!=_");
    private static final String IN = "@in";

    /** What tells more cases apart than the two sides of each number and each text that a formula writes. */
    private static final Map<String, String> BEYOND_PROOF = Map.of(
            "_*_", "*",
            "_/_", "/",
            "_%_", "%",
            "_[_]", "[ ]",
            "contains", "contains",
            "startsWith", "startsWith",
            "endsWith", "endsWith",
            "matches", "matches",
            "int", "int",
            "string", "string");

    private final CelAbstractSyntaxTree tree;
    private final Function<String, Variable> variables;
    private final Map<String, Variable> used = new LinkedHashMap<>();
    private final Map<String, Set<String>> texts = new HashMap<>();
    private final Set<Long> numbers = new HashSet<>();
    private final Set<String> opaque = new HashSet<>();
    private final Set<String> beyond = new HashSet<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    private RuleReader(CelAbstractSyntaxTree tree, Function<String, Variable> variables) {
        this.tree = tree;
        this.variables = variables;
    }

    static RuleReader read(CelAbstractSyntaxTree tree, Function<String, Variable> variables) {
        var reader = new RuleReader(tree, variables);
        reader.read(tree.getExpr());
        return reader;
    }

    /** The names in the formula, and what they mean. */
    Map<String, Variable> used() {
        return used;
    }

    RuleShape shape() {
        return new RuleShape(texts, numbers, opaque, beyond);
    }

    List<RuleProblem> problems() {
        return problems;
    }

    private void read(CelExpr expression) {
        switch (expression.getKind()) {
            case CALL -> readCall(expression);
            case IDENT -> opaque.add(variable(expression).name());
            case LIST -> expression.list().elements().forEach(this::read);
            case SELECT -> read(expression.select().operand());
            case CONSTANT -> readConstant(expression.constant());
            case NOT_SET, STRUCT, MAP, COMPREHENSION -> {}
        }
    }

    private void readConstant(CelConstant constant) {
        if (constant.getKind() == CelConstant.Kind.INT64_VALUE) {
            numbers.add(constant.int64Value());
        }
    }

    private void readCall(CelExpr expression) {
        var call = expression.call();
        var arguments = call.args();
        if (EQUALITIES.contains(call.function()) && isName(arguments.get(0)) && isText(arguments.get(1))) {
            compare(arguments.get(0), List.of(arguments.get(1)));
        } else if (EQUALITIES.contains(call.function()) && isText(arguments.get(0)) && isName(arguments.get(1))) {
            compare(arguments.get(1), List.of(arguments.get(0)));
        } else if (call.function().equals(IN) && isText(arguments.get(0)) && isName(arguments.get(1))) {
            compare(arguments.get(1), List.of(arguments.get(0)));
        } else if (call.function().equals(IN) && isName(arguments.get(0)) && isListOfTexts(arguments.get(1))) {
            compare(arguments.get(0), arguments.get(1).list().elements());
        } else if (call.function().equals(Functions.ANSWERED) && isName(arguments.get(0))) {
            askWhetherAnswered(arguments.get(0));
        } else {
            if (BEYOND_PROOF.containsKey(call.function())) {
                beyond.add(BEYOND_PROOF.get(call.function()));
            }
            call.target().ifPresent(this::read);
            arguments.forEach(this::read);
        }
    }

    private void askWhetherAnswered(CelExpr name) {
        var variable = variable(name);
        texts.computeIfAbsent(variable.name(), _ -> new HashSet<>());
        if (variable.counted()) {
            problems.add(new RuleProblem(
                    offset(name),
                    "« repondu » ne s'applique pas à un groupe",
                    "Écrivez « %s > 0 ».".formatted(name.ident().name())));
        }
    }

    private void compare(CelExpr name, List<CelExpr> written) {
        var variable = variable(name);
        var compared = texts.computeIfAbsent(variable.name(), _ -> new HashSet<>());
        for (var literal : written) {
            var text = literal.constant().stringValue();
            compared.add(text);
            if (!variable.choices().isEmpty()
                    && !text.isEmpty()
                    && !variable.choices().contains(text)) {
                problems.add(new RuleProblem(
                        offset(literal),
                        "« %s » n'est pas un choix de « %s »"
                                .formatted(text, name.ident().name()),
                        Suggestion.among(variable.choices()).near(text, "Choix possibles")));
            }
        }
    }

    private Variable variable(CelExpr name) {
        var variable = variables.apply(name.ident().name());
        used.put(name.ident().name(), variable);
        return variable;
    }

    private int offset(CelExpr expression) {
        var offset = tree.getSource().getPositionsMap().get(expression.id());
        return offset == null ? 0 : offset;
    }

    private static boolean isName(CelExpr expression) {
        return expression.getKind() == Kind.IDENT;
    }

    private static boolean isText(CelExpr expression) {
        return expression.getKind() == Kind.CONSTANT
                && expression.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    }

    private static boolean isListOfTexts(CelExpr expression) {
        return expression.getKind() == Kind.LIST
                && expression.list().elements().stream().allMatch(RuleReader::isText);
    }
}
