package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.List;

/** A date with its day, month and year. */
public record FullDate(DateBounds bounds) implements Kind {

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        return DateText.parse(typed, true, bounds, today);
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
        return DateText.parts(true);
    }

    @Override
    public String askAgain() {
        return "Écrivez le jour, le mois et l'année, par exemple 12 mars 1941.";
    }

    @Override
    public String sayUnknown() {
        return "Je ne sais pas";
    }
}
