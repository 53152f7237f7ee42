package fr.coteacote.catalog.rules;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.checker.CelStandardDeclarations.StandardOverload;
import dev.cel.common.types.CelKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What CEL itself brings that conditions may use: for the values that answers have, and nothing else. The checker gathers it
 * anew for each formula.
 */
final class StandardFunctions {

    private static final Set<StandardFunction> NAMES = EnumSet.of(
            StandardFunction.CONDITIONAL,
            StandardFunction.LOGICAL_NOT,
            StandardFunction.LOGICAL_AND,
            StandardFunction.LOGICAL_OR,
            StandardFunction.NOT_STRICTLY_FALSE,
            StandardFunction.EQUALS,
            StandardFunction.NOT_EQUALS,
            StandardFunction.LESS,
            StandardFunction.LESS_EQUALS,
            StandardFunction.GREATER,
            StandardFunction.GREATER_EQUALS,
            StandardFunction.IN,
            StandardFunction.INDEX,
            StandardFunction.SIZE,
            StandardFunction.ADD,
            StandardFunction.SUBTRACT,
            StandardFunction.MULTIPLY,
            StandardFunction.DIVIDE,
            StandardFunction.MODULO,
            StandardFunction.NEGATE,
            StandardFunction.CONTAINS,
            StandardFunction.STARTS_WITH,
            StandardFunction.ENDS_WITH,
            StandardFunction.MATCHES,
            StandardFunction.INT,
            StandardFunction.STRING);

    private static final Set<CelKind> KINDS =
            EnumSet.of(CelKind.BOOL, CelKind.INT, CelKind.STRING, CelKind.LIST, CelKind.TYPE_PARAM);

    static final CelStandardDeclarations DECLARATIONS = CelStandardDeclarations.newBuilder()
            .filterFunctions((function, overload) -> NAMES.contains(function) && isOfAnswers(overload))
            .build();

    private StandardFunctions() {}

    private static boolean isOfAnswers(StandardOverload overload) {
        var declared = overload.celOverloadDecl();
        return Stream.concat(Stream.of(declared.resultType()), declared.parameterTypes().stream())
                .allMatch(type -> KINDS.contains(type.kind()));
    }
}
