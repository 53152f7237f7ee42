package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.LegalProtection;
import fr.coteacote.catalog.QuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which question asks whether a judge protects the person, and which choices change who sends. */
record LegalProtectionReader(Reading reading) {

    /** Read it; empty when the form does not ask it, or names no question or choices of its own. */
    Optional<LegalProtection> legalProtection(Fields form) {
        return form.has("legal-protection")
                ? form.object("legal-protection", Keys.LEGAL_PROTECTION).flatMap(this::read)
                : Optional.empty();
    }

    private Optional<LegalProtection> read(Fields fields) {
        fields.text("question");
        fields.text("assisted");
        fields.text("represented");
        return fields.value("question").flatMap(reading::question).flatMap(question -> read(fields, question));
    }

    private Optional<LegalProtection> read(Fields fields, QuestionId question) {
        var choices = new NamedChoices(reading, question);
        var taken = new ArrayList<String>();
        for (var key : List.of("assisted", "represented")) {
            choices.named(fields, key, taken).ifPresent(taken::add);
        }
        return taken.size() == 2
                ? Optional.of(new LegalProtection(question, taken.getFirst(), taken.getLast()))
                : Optional.empty();
    }
}
