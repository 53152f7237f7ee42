package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.List;

/** A paper to send now, later, or not at all. */
public record DocumentUpload(String document) implements Kind {

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
