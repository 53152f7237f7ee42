package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Expression;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.Slug;
import fr.coteacote.catalog.rules.Checked;
import fr.coteacote.catalog.rules.RuleProblem;
import fr.coteacote.catalog.rules.Suggestion;
import fr.coteacote.catalog.rules.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * One file being read: where mistakes go, how names are spelt here, and what the form is known to hold.
 *
 * <p>A form is read twice: first with nothing known, to learn its questions, then with them.
 */
record Reading(FormFile file, Mistakes mistakes, Origins origins, Optional<Known> known, LocalNames names) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** Read another file for the same form. */
    Reading of(FormFile other, LocalNames names) {
        return new Reading(other, mistakes, origins, known.map(found -> found.within(names.variables())), names);
    }

    /** Read without noting mistakes that another reading of the same lines notes. */
    Reading withoutMistakes() {
        return new Reading(file, new Mistakes(), origins, known, names);
    }

    /** Read on, knowing other names. */
    Reading knowing(UnaryOperator<Vocabulary> more) {
        return new Reading(file, mistakes, origins, known.map(found -> found.with(more)), names);
    }

    void mistake(Node at, String what, String mend) {
        mistakes.add(file.placeOf(at), what, mend);
    }

    /** Remember a text that people read. */
    void said(String text, Node at) {
        if (!text.isBlank()) {
            origins.said(new Said(text, file.placeOf(at)));
        }
    }

    /** Read the identifier under {@code key}, as it is called in the form. */
    String id(Fields fields, String key) {
        var written = fields.text(key);
        if (!written.isEmpty() && !Slug.fits(written)) {
            mistake(
                    fields.at(key),
                    "« %s » n'est pas un identifiant".formatted(written),
                    "Employez a-z, 0-9 et des tirets simples, par exemple date-naissance.");
        }
        return Slug.fits(written) ? written : "sans-nom";
    }

    /** Read the identifier under {@code key} and declare it; it must be the only one of its sort. */
    String declare(Fields fields, String key, Origins.Sort sort) {
        var id = names.declared(id(fields, key));
        if (fields.has(key)) {
            origins.declare(sort, id, file.placeOf(fields.at(key)), mistakes);
        }
        return id;
    }

    /** Declare what addresses call by its number: a name of digits alone could be taken for one. */
    String declareNumbered(Fields fields, String key, Origins.Sort sort) {
        var id = declare(fields, key, sort);
        if (DIGITS.matcher(id).matches()) {
            mistake(
                    fields.at(key),
                    "« %s » n'a que des chiffres".formatted(id),
                    "Mettez-y une lettre, par exemple %s-%s : dans une adresse, un nombre est une place."
                            .formatted(sort == Origins.Sort.PAGE ? "page" : "document", id));
        }
        return id;
    }

    /** Read the condition under {@code key}; always true when there is none. */
    Condition condition(Fields fields, String key) {
        return fields.value(key).map(this::condition).orElse(Condition.ALWAYS);
    }

    private Condition condition(Node node) {
        return rule(node, Vocabulary::condition).orElse(Condition.ALWAYS);
    }

    /** Read the formula under {@code key}. */
    Optional<Checked.Fine<Expression>> expression(Fields fields, String key) {
        fields.text(key);
        return fields.value(key).flatMap(node -> checked(node, Vocabulary::expression));
    }

    private <T> Optional<T> rule(Node node, Compile<T> compile) {
        return checked(node, compile).map(Checked.Fine::rule);
    }

    private <T> Optional<Checked.Fine<T>> checked(Node node, Compile<T> compile) {
        if (!(node instanceof ScalarNode scalar)) {
            mistake(node, "il faut ici une condition, sur une ligne", "Exemple : \"'pch' in aides_recues\".");
            return Optional.empty();
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return switch (compile.with(known.get().vocabulary(), scalar.getValue())) {
            case Checked.Fine<T> fine -> Optional.of(fine);
            case Checked.Faulty<T>(var problems) -> {
                problems.forEach(problem -> mistake(scalar, problem));
                yield Optional.empty();
            }
        };
    }

    private void mistake(ScalarNode formula, RuleProblem problem) {
        mistakes.add(file.placeIn(formula, problem.offset()), problem.what(), problem.mend());
    }

    /** Compiles a formula with a vocabulary. */
    private interface Compile<T> {
        Checked<T> with(Vocabulary vocabulary, String text);
    }

    /** Read the questions listed under {@code key}. */
    List<QuestionId> questions(Fields fields, String key) {
        return fields.requiredList(key).stream()
                .map(this::question)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Read the name of a question that the form must have. */
    Optional<QuestionId> question(Node node) {
        var written = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!Slug.fits(written)) {
            mistake(node, "il faut ici l'identifiant d'une question", "Exemple : date-naissance.");
            return Optional.empty();
        }
        var id = names.questionId(written);
        if (known.isPresent() && !known.get().questions().containsKey(id)) {
            mistake(
                    node,
                    "il n'y a pas de question « %s »".formatted(id),
                    Suggestion.among(known.get().questionNames()).near(written, "Questions"));
            return Optional.empty();
        }
        return Optional.of(id);
    }
}
