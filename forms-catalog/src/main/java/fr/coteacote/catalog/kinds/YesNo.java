package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.List;

/** Yes or no. */
public record YesNo(boolean dontKnow) implements Kind {

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Typed format(Value value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String say(Value value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Part> parts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String askAgain() {
        throw new UnsupportedOperationException();
    }
}
