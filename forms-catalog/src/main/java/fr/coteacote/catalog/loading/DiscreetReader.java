package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Discreet;
import java.util.List;
import java.util.Optional;

/** Reads which question asks whether somebody at home must not know, and which choice says so. */
record DiscreetReader(Reading reading) {

    /** Read it; empty when the form does not ask it, or names no question or choice of its own. */
    Optional<Discreet> discreet(Fields form) {
        return form.has("discreet") ? form.object("discreet", Keys.DISCREET).flatMap(this::read) : Optional.empty();
    }

    private Optional<Discreet> read(Fields fields) {
        fields.text("question");
        fields.text("choice");
        return fields.value("question")
                .flatMap(reading::question)
                .flatMap(question -> new NamedChoices(reading, question)
                        .named(fields, "choice", List.of())
                        .map(choice -> new Discreet(question, choice)));
    }
}
