package fr.coteacote.catalog.rules;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import fr.coteacote.catalog.kinds.PartialDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The functions that conditions may call beside those of CEL; total, and calm about dates that are not known. */
final class Functions {

    static final String ANSWERED = "repondu";
    static final String AGE = "age";
    static final String MONTHS = "mois_entre";
    static final String DAYS = "jours_entre";
    static final String BEFORE = "avant";
    static final String AFTER = "apres";

    static final List<String> NAMES = List.of(ANSWERED, AGE, MONTHS, DAYS, BEFORE, AFTER);

    static final List<CelFunctionDecl> DECLARATIONS = List.of(
            CelFunctionDecl.newFunctionDeclaration(
                    ANSWERED,
                    overload("repondu_texte", SimpleType.BOOL, SimpleType.STRING),
                    overload("repondu_liste", SimpleType.BOOL, ListType.create(SimpleType.STRING)),
                    overload("repondu_nombre", SimpleType.BOOL, SimpleType.INT),
                    overload("repondu_vrai", SimpleType.BOOL, SimpleType.BOOL)),
            ofTwoDates(AGE, SimpleType.INT),
            ofTwoDates(MONTHS, SimpleType.INT),
            ofTwoDates(DAYS, SimpleType.INT),
            ofTwoDates(BEFORE, SimpleType.BOOL),
            ofTwoDates(AFTER, SimpleType.BOOL));

    /** Evaluates all conditions; safe to share between threads. */
    static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder()
            .addFunctionBindings(CelFunctionBinding.fromOverloads(
                    ANSWERED,
                    CelFunctionBinding.from("repondu_texte", String.class, text -> !text.isEmpty()),
                    CelFunctionBinding.from("repondu_liste", List.class, list -> !list.isEmpty()),
                    CelFunctionBinding.from("repondu_nombre", Long.class, number -> number != FactType.NO_NUMBER),
                    CelFunctionBinding.from("repondu_vrai", Boolean.class, truth -> truth)))
            .addFunctionBindings(number(AGE, ChronoUnit.YEARS, -1))
            .addFunctionBindings(number(MONTHS, ChronoUnit.MONTHS, 0))
            .addFunctionBindings(number(DAYS, ChronoUnit.DAYS, 0))
            .addFunctionBindings(order(BEFORE, -1))
            .addFunctionBindings(order(AFTER, 1))
            .build();

    private Functions() {}

    private static CelOverloadDecl overload(String id, CelType result, CelType parameter) {
        return CelOverloadDecl.newGlobalOverload(id, result, parameter);
    }

    private static CelFunctionDecl ofTwoDates(String name, CelType result) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(name + "_dates", result, SimpleType.STRING, SimpleType.STRING));
    }

    private static Iterable<CelFunctionBinding> number(String name, ChronoUnit unit, long unknown) {
        return CelFunctionBinding.fromOverloads(
                name, CelFunctionBinding.from(name + "_dates", String.class, String.class, (from, to) -> {
                    var first = PartialDate.parse(from);
                    var second = PartialDate.parse(to);
                    return first.isPresent() && second.isPresent()
                            ? unit.between(first.get().presumed(), second.get().presumed())
                            : unknown;
                }));
    }

    private static Iterable<CelFunctionBinding> order(String name, int sign) {
        return CelFunctionBinding.fromOverloads(
                name, CelFunctionBinding.from(name + "_dates", String.class, String.class, (one, other) -> {
                    var first = PartialDate.parse(one);
                    var second = PartialDate.parse(other);
                    return first.isPresent()
                            && second.isPresent()
                            && Integer.signum(first.get()
                                            .presumed()
                                            .compareTo(second.get().presumed()))
                                    == sign;
                }));
    }
}
