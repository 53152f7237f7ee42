package fr.coteacote.catalog.rules;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a rule that joins nothing compares, as far as it can be put into words. */
public sealed interface Plain {

    /** A variable has one of some texts; or, negated, none of them. */
    record Is(String name, Set<String> texts, boolean negated) implements Plain {}

    /** A list holds a text. */
    record Holds(String name, String text) implements Plain {}

    /** A text is one of a list that has a name. */
    record Among(String name, String list) implements Plain {}

    /** A variable has a value. */
    record Answered(String name) implements Plain {}

    /** Two values are compared: {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}; or dates, {@code avant}, {@code apres}. */
    record Compared(Term one, String how, Term other) implements Plain {}

    /** Anything else, as it is written. */
    record Written(String text) implements Plain {}

    /** A value. */
    sealed interface Term {

        /** A variable. */
        record Name(String name) implements Term {}

        /** A number. */
        record Whole(long number) implements Term {}

        /** A text. */
        record Text(String text) implements Term {}

        /** A sum or a difference. */
        record Sum(Term one, String sign, Term other) implements Term {}

        /** A function of two dates: {@code age}, {@code mois_entre}, {@code jours_entre}. */
        record Between(String function, Term from, Term to) implements Term {}
    }

    /** Look at a rule that joins nothing. */
    static Plain of(RuleTree.Leaf leaf) {
        if (!(leaf.formula() instanceof CelExpression cel)) {
            return new Written(leaf.formula().text());
        }
        var reader = new Reader(local -> {
            var variable = cel.variables().get(local);
            return variable == null ? local : variable.name();
        });
        return reader.read(cel.tree().getExpr()).orElseGet(() -> new Written(cel.text()));
    }

    /** Reads the tree of CEL. */
    record Reader(UnaryOperator<String> names) {

        private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

        private Optional<Plain> read(CelExpr expression) {
            if (expression.getKind() != Kind.CALL) {
                return Optional.empty();
            }
            var arguments = expression.call().args();
            return switch (expression.call().function()) {
                case Functions.ANSWERED -> name(arguments.getFirst()).map(Answered::new);
                case Functions.BEFORE, Functions.AFTER ->
                    compared(arguments, expression.call().function());
                case "@in" -> in(arguments.get(0), arguments.get(1));
                default -> operator(expression).flatMap(sign -> comparison(arguments, sign));
            };
        }

        private static Optional<String> operator(CelExpr expression) {
            var sign = expression.call().function().replace("_", "");
            return COMPARISONS.contains(sign) ? Optional.of(sign) : Optional.empty();
        }

        private Optional<Plain> comparison(List<CelExpr> arguments, String sign) {
            var name = name(arguments.get(0));
            var text = text(arguments.get(1));
            boolean same = sign.equals("==") || sign.equals("!=");
            return same && name.isPresent() && text.isPresent()
                    ? Optional.of(new Is(name.get(), Set.of(text.get()), sign.equals("!=")))
                    : compared(arguments, sign);
        }

        private Optional<Plain> compared(List<CelExpr> arguments, String how) {
            var one = term(arguments.get(0));
            var other = term(arguments.get(1));
            return one.isPresent() && other.isPresent()
                    ? Optional.of(new Compared(one.get(), how, other.get()))
                    : Optional.empty();
        }

        private Optional<Plain> in(CelExpr element, CelExpr list) {
            var listName = name(list);
            if (listName.isPresent()) {
                return text(element)
                        .<Plain>map(text -> new Holds(listName.get(), text))
                        .or(() -> name(element).map(name -> new Among(name, listName.get())));
            }
            if (list.getKind() != Kind.LIST) {
                return Optional.empty();
            }
            var texts = new LinkedHashSet<String>();
            list.list().elements().forEach(one -> text(one).ifPresent(texts::add));
            return texts.size() < list.list().elements().size()
                    ? Optional.empty()
                    : name(element).map(name -> new Is(name, texts, false));
        }

        private Optional<Term> term(CelExpr expression) {
            return switch (expression.getKind()) {
                case IDENT -> name(expression).map(Term.Name::new);
                case CONSTANT -> constant(expression.constant());
                case CALL -> call(expression);
                default -> Optional.empty();
            };
        }

        private static Optional<Term> constant(CelConstant constant) {
            return switch (constant.getKind()) {
                case INT64_VALUE -> Optional.of(new Term.Whole(constant.int64Value()));
                case STRING_VALUE -> Optional.of(new Term.Text(constant.stringValue()));
                default -> Optional.empty();
            };
        }

        private Optional<Term> call(CelExpr expression) {
            var function = expression.call().function();
            var arguments = expression.call().args();
            if (arguments.size() != 2) {
                return Optional.empty();
            }
            var one = term(arguments.get(0));
            var other = term(arguments.get(1));
            if (one.isEmpty() || other.isEmpty()) {
                return Optional.empty();
            }
            return switch (function) {
                case Functions.AGE, Functions.MONTHS, Functions.DAYS ->
                    Optional.of(new Term.Between(function, one.get(), other.get()));
                case "_+_", "_-_" -> Optional.of(new Term.Sum(one.get(), function.substring(1, 2), other.get()));
                default -> Optional.empty();
            };
        }

        private Optional<String> name(CelExpr expression) {
            return expression.getKind() == Kind.IDENT
                    ? Optional.of(names.apply(expression.ident().name()))
                    : Optional.empty();
        }

        private static Optional<String> text(CelExpr expression) {
            return expression.getKind() == Kind.CONSTANT
                            && expression.constant().getKind() == CelConstant.Kind.STRING_VALUE
                    ? Optional.of(expression.constant().stringValue())
                    : Optional.empty();
        }
    }
}
