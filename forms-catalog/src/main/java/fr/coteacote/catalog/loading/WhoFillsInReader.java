package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Filler;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.WhoFillsIn;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads which question asks who fills the form in, and what its choices mean. */
record WhoFillsInReader(Reading reading) {

    /** Read it; empty when the form does not ask it, or names no question of its own. */
    Optional<WhoFillsIn> whoFillsIn(Fields form) {
        return form.has("who-fills-in")
                ? form.object("who-fills-in", Keys.WHO_FILLS_IN).flatMap(this::read)
                : Optional.empty();
    }

    private Optional<WhoFillsIn> read(Fields fields) {
        fields.text("question");
        fields.text(Words.of(Filler.SELF));
        return fields.value("question")
                .flatMap(reading::question)
                .map(question -> new WhoFillsIn(question, choices(fields, question)));
    }

    private Map<Filler, String> choices(Fields fields, QuestionId question) {
        var named = new NamedChoices(reading, question);
        var choices = new EnumMap<Filler, String>(Filler.class);
        for (var filler : Filler.values()) {
            var key = Words.of(filler);
            if (fields.has(key)) {
                named.named(fields, key, choices.values()).ifPresent(choice -> choices.put(filler, choice));
            }
        }
        return choices;
    }
}
