package fr.coteacote.catalog.kinds;

import fr.coteacote.catalog.Question;
import java.time.LocalDate;
import java.util.List;

/** The same few questions, as many times as needed. */
public record Group(List<Question> items, String one, String add, int max) implements Kind {

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
