package fr.coteacote.catalog.kinds;

import fr.coteacote.catalog.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Exactly one among a few choices.
 *
 * @param choices in the order they are shown, « Je ne sais pas » included when it is offered
 */
public record OneChoice(List<Choice> choices, boolean dontKnow) implements Kind {

    /** Add « Je ne sais pas » at the end when it is offered. */
    public OneChoice {
        if (dontKnow && !Choices.has(choices, DONT_KNOW)) {
            choices = Stream.concat(choices.stream(), Stream.of(Choice.of(DONT_KNOW, "Je ne sais pas")))
                    .toList();
        }
        choices = List.copyOf(choices);
    }

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        return Choices.one(choices, typed);
    }

    @Override
    public Typed format(Value value) {
        return Typed.of(as(Value.Chosen.class, value).choice());
    }

    @Override
    public String say(Value value) {
        return Choices.label(choices, as(Value.Chosen.class, value).choice());
    }

    @Override
    public String sayUnknown() {
        return Choices.label(choices, DONT_KNOW);
    }

    @Override
    public Typed formatUnknown() {
        return Typed.of(DONT_KNOW);
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.whole("", "", 0));
    }

    @Override
    public String askAgain() {
        return "Choisissez une réponse.";
    }
}
