package fr.coteacote.catalog.rules;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The names that the formulas of one form may read; compiles those formulas. */
public final class Vocabulary {

    /** The day on which the form is filled in. */
    public static final String TODAY = "aujourd_hui";

    /** The territory that the portal serves. */
    public static final String DEPARTMENT = "departement";

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(StandardFunctions.DECLARATIONS)
            .addFunctionDeclarations(Functions.DECLARATIONS)
            .build();

    private final Map<String, Variable> variables;
    private final Set<String> faulty;
    private final CelCompiler compiler;

    private Vocabulary(Map<String, Variable> variables, Set<String> faulty) {
        this.variables = variables;
        this.faulty = faulty;
        var builder = COMPILER.toCompilerBuilder();
        variables.forEach(
                (name, variable) -> builder.addVar(name, variable.type().cel()));
        faulty.forEach(name -> builder.addVar(name, SimpleType.DYN));
        this.compiler = builder.build();
    }

    /** Know {@code variables}, and the context. */
    public static Vocabulary of(Collection<Variable> variables) {
        var known = new LinkedHashMap<String, Variable>();
        variables.forEach(variable -> known.put(variable.name(), variable));
        known.put(TODAY, Variable.of(TODAY, FactType.TEXT, Set.of()));
        known.put(DEPARTMENT, Variable.of(DEPARTMENT, FactType.TEXT, Set.of()));
        return new Vocabulary(known, Set.of());
    }

    /** Know one more. */
    public Vocabulary with(Variable variable) {
        var more = new LinkedHashMap<>(variables);
        more.put(variable.name(), variable);
        return new Vocabulary(more, faulty);
    }

    /** Know a name whose own formula has mistakes: nothing is said about the formulas that use it. */
    public Vocabulary withFaulty(String name) {
        var more = new HashSet<>(faulty);
        more.add(name);
        return new Vocabulary(variables, more);
    }

    /**
     * Let a fragment's formulas use its own names.
     *
     * @param globalNames what each of its names is called in the form
     */
    public Vocabulary within(Map<String, String> globalNames) {
        var scoped = new LinkedHashMap<>(variables);
        globalNames.forEach((local, global) -> {
            var variable = variables.get(global);
            if (variable != null) {
                scoped.put(local, variable);
            }
        });
        return new Vocabulary(scoped, faulty);
    }

    public boolean knows(String name) {
        return variables.containsKey(name);
    }

    /** Compile a yes-or-no rule. */
    public Checked<Condition> condition(String text) {
        return switch (expression(text)) {
            case Checked.Faulty<Expression>(var problems) -> new Checked.Faulty<>(problems);
            case Checked.Fine<Expression>(var rule, var type) ->
                type == FactType.TRUTH && rule instanceof CelExpression compiled
                        ? new Checked.Fine<>(new CelCondition(compiled), type)
                        : faulty(
                                "cette condition donne %s, pas vrai ou faux".formatted(type.french()),
                                exampleFor(type));
        };
    }

    private static String exampleFor(FactType type) {
        return switch (type) {
            case TEXT -> "Comparez le texte, par exemple : lieu_de_vie == 'domicile'.";
            case NUMBER -> "Comparez le nombre, par exemple : aidants > 0.";
            case LIST -> "Cherchez dans la liste, par exemple : 'pch' in aides_recues.";
            case TRUTH -> "";
        };
    }

    /** Compile a formula of any type that answers can have. */
    public Checked<Expression> expression(String text) {
        var result = compiler.compile(text);
        if (!result.hasError() && mentionsFaulty(text)) {
            return new Checked.Faulty<>(List.of());
        }
        if (result.hasError()) {
            var french = new CelFrench(text, result.getSource(), variables.keySet());
            return new Checked.Faulty<>(
                    result.getErrors().stream().map(french::say).distinct().toList());
        }
        try {
            return expression(text, result.getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            return faulty("cette formule ne se compile pas (%s)".formatted(e.getMessage()), "Simplifiez-la.");
        }
    }

    private boolean mentionsFaulty(String text) {
        return faulty.stream().anyMatch(name -> text.matches("(?s).*\\b%s\\b.*".formatted(name)));
    }

    private Checked<Expression> expression(String text, CelAbstractSyntaxTree tree) throws CelEvaluationException {
        var type = FactType.of(tree.getResultType());
        if (type.isEmpty()) {
            return faulty(
                    "cette formule donne une valeur que les conditions ne connaissent pas (%s)"
                            .formatted(
                                    tree.getResultType().equals(SimpleType.DYN)
                                            ? "dyn"
                                            : tree.getResultType().name()),
                    "Elle doit donner un texte, un nombre entier, une liste de textes, vrai ou faux.");
        }
        var reader = RuleReader.read(tree, name -> Objects.requireNonNull(variables.get(name), name));
        if (!reader.problems().isEmpty()) {
            return new Checked.Faulty<>(reader.problems());
        }
        var program = Functions.RUNTIME.createProgram(tree);
        var rule = new CelExpression(text, type.get(), tree, program, reader.used(), reader.shape());
        return new Checked.Fine<>(rule, type.get());
    }

    private static <T> Checked<T> faulty(String what, String mend) {
        return new Checked.Faulty<>(List.of(new RuleProblem(0, what, mend)));
    }

    /** The names that are known, in the order of the form. */
    public List<String> names() {
        return new ArrayList<>(variables.keySet());
    }
}
