package fr.coteacote.portal.filling.starting;

import fr.coteacote.catalog.Choice;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.filling.drafts.RoleQuestion;
import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import fr.coteacote.portal.mandates.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * Answers that somebody gave before they began, and may take along because they mean the same there: they have the name and a
 * choice of a question of the form. Nothing is taken along that they do not press for.
 *
 * <p>In the HTTP session until the page « Pour qui ? » shows it, once; then in that page, until the draft is begun.
 *
 * @param texts the choices, by the name of the question
 */
@NamedInterface("starting")
public record OfferedAnswers(Map<String, List<String>> texts) implements OfWhoSitsThere {

    /** Nothing is offered. */
    public static final OfferedAnswers NONE = new OfferedAnswers(Map.of());

    /** Choices are understood on any day. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    public OfferedAnswers {
        var copy = new HashMap<String, List<String>>();
        texts.forEach((question, chosen) -> copy.put(question, new ArrayList<>(chosen)));
        texts = copy;
    }

    /** Keep of what was told what {@code form} asks too, and could be answered so. */
    public static OfferedAnswers of(Form form, Map<String, List<String>> told) {
        var offered = new HashMap<String, List<String>>();
        form.questions().stream()
                .filter(question -> answer(question, told).isPresent())
                .forEach(question -> offered.put(
                        question.id().value(), told.getOrDefault(question.id().value(), List.of())));
        return new OfferedAnswers(offered);
    }

    private static Optional<Value> answer(Question question, Map<String, List<String>> told) {
        var chosen = told.getOrDefault(question.id().value(), List.of());
        var choices = question.choices().stream().map(Choice::id).toList();
        return !chosen.isEmpty()
                        && choices.containsAll(chosen)
                        && question.parse(Typed.ofAll(chosen), ANY_DAY) instanceof Parsed.Accepted(var value)
                ? Optional.of(value)
                : Optional.empty();
    }

    /** The answers to take along, in the order of the form; for whom it is is asked on the page itself. */
    public Map<Question, Value> answers(Form form) {
        var answers = new LinkedHashMap<Question, Value>();
        form.questions().stream()
                .filter(question -> !RoleQuestion.of(form).equals(Optional.of(question.id())))
                .forEach(question -> answer(question, texts).ifPresent(value -> answers.put(question, value)));
        return answers;
    }

    /** How an answer is told: « Lieu de vie : chez soi ». */
    public static String say(Question question, Value value) {
        return "%s : %s".formatted(question.shortLabel(), question.say(value));
    }

    /** For whom it would be, as was told. */
    Optional<Role> role(Form form) {
        return RoleQuestion.of(form)
                .flatMap(form::question)
                .flatMap(question -> answer(question, texts).map(value -> Map.of(question, value)))
                .flatMap(answered -> RoleQuestion.named(form, answered));
    }

    /** Those that were pressed for, as they would be typed. */
    public Map<QuestionId, Typed> taken(Form form, List<String> pressed) {
        var taken = new LinkedHashMap<QuestionId, Typed>();
        answers(form).keySet().stream()
                .filter(question -> pressed.contains(question.id().value()))
                .forEach(question -> taken.put(
                        question.id(),
                        Typed.ofAll(texts.getOrDefault(question.id().value(), List.of()))));
        return taken;
    }

    /** Keep people out of logs. */
    @Override
    public String toString() {
        return "OfferedAnswers[…]";
    }
}
