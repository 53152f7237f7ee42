package fr.coteacote.catalog.kinds;

import fr.coteacote.catalog.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Yes or no.
 *
 * @param dontKnow whether « Je ne sais pas » is a third answer
 */
public record YesNo(boolean dontKnow) implements Kind {

    /** The identifier of « Oui ». */
    public static final String YES = "oui";

    /** The identifier of « Non ». */
    public static final String NO = "non";

    /** The answers, in the order they are shown. */
    public List<Choice> choices() {
        var choices = new ArrayList<>(List.of(Choice.of(YES, "Oui"), Choice.of(NO, "Non")));
        if (dontKnow) {
            choices.add(Choice.of(DONT_KNOW, "Je ne sais pas"));
        }
        return choices;
    }

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        return Choices.one(choices(), typed);
    }

    @Override
    public Typed format(Value value) {
        return Typed.of(as(Value.Chosen.class, value).choice());
    }

    @Override
    public String say(Value value) {
        return Choices.label(choices(), as(Value.Chosen.class, value).choice());
    }

    @Override
    public String sayUnknown() {
        return "Je ne sais pas";
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
        return dontKnow ? "Choisissez « Oui », « Non » ou « Je ne sais pas »." : "Choisissez « Oui » ou « Non ».";
    }
}
