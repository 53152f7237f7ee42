package fr.coteacote.catalog;

import fr.coteacote.catalog.kinds.Value;
import java.util.Map;
import java.util.Optional;

/**
 * The question by which a form asks who fills it in, and what each of its choices means.
 *
 * @param choices the choice that says each filler; a filler without one cannot fill this form in
 */
public record WhoFillsIn(QuestionId question, Map<Filler, String> choices) {

    public WhoFillsIn {
        choices = Map.copyOf(choices);
    }

    /** The answer that says {@code filler}. */
    public Optional<Value> answer(Filler filler) {
        return Optional.ofNullable(choices.get(filler)).map(Value.Chosen::new);
    }

    /** Whom an answer to the question names. */
    public Optional<Filler> named(Value answer) {
        return choices.entrySet().stream()
                .filter(entry -> answer.equals(new Value.Chosen(entry.getValue())))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
