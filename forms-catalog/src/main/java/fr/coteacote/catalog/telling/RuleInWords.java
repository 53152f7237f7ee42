package fr.coteacote.catalog.telling;

import fr.coteacote.catalog.Choice;
import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Constant;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.kinds.Amount;
import fr.coteacote.catalog.kinds.Kind;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.rules.Plain;
import fr.coteacote.catalog.rules.Plain.Term;
import fr.coteacote.catalog.rules.RuleTree;
import fr.coteacote.catalog.rules.Variable;
import fr.coteacote.catalog.rules.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the rules of a form into French: « Logement » est « Chez un proche », et « Aides reçues » contient « PCH ». */
public final class RuleInWords {

    /** A part of a rule: how tightly it holds together decides where parentheses are needed. */
    private enum Bond {
        CHOICE,
        OR,
        AND,
        SINGLE
    }

    private record Said(String words, Bond bond) {

        String within(Bond outer) {
            return bond.compareTo(outer) < 0 ? "(%s)".formatted(words) : words;
        }
    }

    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Constant> constants = new HashMap<>();

    private RuleInWords(Form form) {
        form.questions()
                .forEach(question -> questions.put(Variable.nameOf(question.id().value()), question));
        form.constants().forEach(constant -> constants.put(Variable.nameOf(constant.id()), constant));
    }

    /** Speak of the questions of {@code form} by what they are called for short. */
    public static RuleInWords of(Form form) {
        return new RuleInWords(form);
    }

    /** Say when a condition holds; « toujours » for one that reads nothing. */
    public String say(Condition condition) {
        return condition.equals(Condition.ALWAYS)
                ? "toujours"
                : say(RuleTree.of(condition), true).words();
    }

    private Said say(RuleTree tree, boolean holds) {
        return switch (tree) {
            case RuleTree.Constant(var always) -> new Said(always == holds ? "toujours" : "jamais", Bond.SINGLE);
            case RuleTree.Not(var negated) -> say(negated, !holds);
            case RuleTree.And(var one, var other) -> joined(one, other, holds, holds);
            case RuleTree.Or(var one, var other) -> joined(one, other, holds, !holds);
            case RuleTree.If(var when, var then, var otherwise) ->
                new Said(
                        "si %s : %s, sinon : %s"
                                .formatted(
                                        say(when, true).within(Bond.AND),
                                        say(then, holds).within(Bond.AND),
                                        say(otherwise, holds).within(Bond.AND)),
                        Bond.CHOICE);
            case RuleTree.Named(var name) -> new Said(truth(name, holds), Bond.SINGLE);
            case RuleTree.Leaf leaf -> new Said(say(Plain.of(leaf), holds), Bond.SINGLE);
        };
    }

    private Said joined(RuleTree one, RuleTree other, boolean holds, boolean both) {
        var bond = both ? Bond.AND : Bond.OR;
        return new Said(
                say(one, holds).within(bond)
                        + (both ? ", et " : " ou ")
                        + say(other, holds).within(bond),
                bond);
    }

    private String truth(String name, boolean holds) {
        return questions.containsKey(name)
                ? "%s %s".formatted(called(name), holds ? "est fait" : "n'est pas fait")
                : "%s %s".formatted(called(name), holds ? "est vrai" : "n'est pas vrai");
    }

    private String say(Plain plain, boolean holds) {
        return switch (plain) {
            case Plain.Answered(var name) -> called(name) + (holds ? " a une réponse" : " n'a pas de réponse");
            case Plain.Holds(var name, var text) ->
                "%s %s %s".formatted(called(name), holds ? "contient" : "ne contient pas", choice(name, text));
            case Plain.Among(var name, var list) ->
                "%s %s dans %s".formatted(called(name), holds ? "est" : "n'est pas", called(list));
            case Plain.Is(var name, var texts, var negated) -> is(name, List.copyOf(texts), holds != negated);
            case Plain.Compared(var one, var how, var other) -> compared(one, holds ? how : opposite(how), other);
            case Plain.Written(var text) -> (holds ? "" : "pas ") + "« %s »".formatted(text);
        };
    }

    private String is(String name, List<String> texts, boolean holds) {
        if (texts.equals(List.of(""))) {
            return called(name) + (holds ? " n'a pas de réponse" : " a une réponse");
        }
        return "%s %s %s"
                .formatted(
                        called(name),
                        holds ? "est" : "n'est pas",
                        texts.stream()
                                .map(text -> text.isEmpty() ? "sans réponse" : choice(name, text))
                                .collect(Collectors.joining(holds ? " ou " : " ni ")));
    }

    private String compared(Term one, String how, Term other) {
        boolean cents = isAmount(one) || isAmount(other);
        return "%s %s %s".formatted(say(one, cents), HOW.getOrDefault(how, how), say(other, cents));
    }

    private static final Map<String, String> HOW = Map.ofEntries(
            Map.entry("==", "est"),
            Map.entry("!=", "n'est pas"),
            Map.entry("<", "est moins que"),
            Map.entry("<=", "est au plus"),
            Map.entry(">", "est plus que"),
            Map.entry(">=", "est au moins"),
            Map.entry("avant", "est avant"),
            Map.entry("apres", "est après"),
            Map.entry("pas avant", "n'est pas avant"),
            Map.entry("pas apres", "n'est pas après"));

    private static final Map<String, String> OPPOSITES =
            Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">");

    private static String opposite(String how) {
        return OPPOSITES.getOrDefault(how, "pas " + how);
    }

    private String say(Term term, boolean cents) {
        return switch (term) {
            case Term.Name(var name) -> called(name);
            case Term.Whole(var number) ->
                cents ? "%d,%02d €".formatted(number / 100, number % 100) : String.valueOf(number);
            case Term.Text(var text) -> text.isEmpty() ? "sans réponse" : "« %s »".formatted(text);
            case Term.Sum(var one, var sign, var other) ->
                "%s %s %s".formatted(say(one, cents), sign.equals("+") ? "plus" : "moins", say(other, cents));
            case Term.Between(var function, var from, var to) ->
                switch (function) {
                    case "age" -> "l'âge (%s)".formatted(say(from, false));
                    case "mois_entre" -> "le nombre de mois de %s à %s".formatted(say(from, false), say(to, false));
                    default -> "le nombre de jours de %s à %s".formatted(say(from, false), say(to, false));
                };
        };
    }

    private boolean isAmount(Term term) {
        return term instanceof Term.Name(var name)
                && questions.containsKey(name)
                && Optional.ofNullable(questions.get(name)).map(Question::kind).orElseThrow() instanceof Amount;
    }

    private String called(String name) {
        var question = questions.get(name);
        if (question != null) {
            return "« %s »".formatted(question.shortLabel());
        }
        var constant = constants.get(name);
        if (constant != null) {
            return constant.value() instanceof Long number
                    ? "%d (%s)".formatted(number, spelt(name))
                    : "la liste « %s »".formatted(spelt(name));
        }
        return switch (name) {
            case Vocabulary.TODAY -> "aujourd'hui";
            case Vocabulary.DEPARTMENT -> "le territoire";
            default -> "« %s »".formatted(spelt(name));
        };
    }

    private static String spelt(String name) {
        return name.replace('_', ' ');
    }

    private String choice(String name, String id) {
        var question = questions.get(name);
        var choices = question == null ? List.<Choice>of() : question.choices();
        var known = choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::label)
                .findFirst();
        if (known.isEmpty() && question != null && id.equals(Kind.DONT_KNOW)) {
            return "« %s »".formatted(question.say(Value.UNKNOWN));
        }
        return "« %s »".formatted(known.orElse(id));
    }
}
