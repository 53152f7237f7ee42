package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.List;

/** A date of which only the year must be known. */
public record PartialDateKind(DateBounds bounds) implements Kind {

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        return DateText.parse(typed, false, bounds, today);
    }

    @Override
    public Typed format(Value value) {
        return DateText.format(as(Value.Moment.class, value).date());
    }

    @Override
    public String say(Value value) {
        return French.say(as(Value.Moment.class, value).date());
    }

    @Override
    public List<Part> parts() {
        return DateText.parts(false);
    }

    @Override
    public String askAgain() {
        return "Écrivez au moins l'année, par exemple 1998.";
    }

    @Override
    public String sayUnknown() {
        return "Je ne sais pas";
    }
}
