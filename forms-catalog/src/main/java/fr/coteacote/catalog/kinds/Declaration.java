package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.List;

/** Something one declares, with one's name when it matters. */
public record Declaration(String statement, boolean named) implements Kind {

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
