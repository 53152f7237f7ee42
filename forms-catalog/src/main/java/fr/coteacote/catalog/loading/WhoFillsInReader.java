package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Filler;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.WhoFillsIn;
import fr.coteacote.catalog.kinds.OneChoice;
import fr.coteacote.catalog.rules.Suggestion;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        var choices = new EnumMap<Filler, String>(Filler.class);
        for (var filler : Filler.values()) {
            var key = Words.of(filler);
            if (fields.has(key)) {
                choice(fields, key, question, choices.values()).ifPresent(choice -> choices.put(filler, choice));
            }
        }
        return choices;
    }

    private Optional<String> choice(Fields fields, String key, QuestionId question, Collection<String> taken) {
        var choice = fields.textOr(key, "");
        var known = reading.known().map(form -> choicesOf(form.questions().get(question)));
        if (known.isPresent() && !known.get().contains(choice)) {
            reading.mistake(
                    fields.at(key),
                    "« %s » n'est pas un choix de « %s »".formatted(choice, question),
                    known.get().isEmpty()
                            ? "Il faut une question à un seul choix : « kind: one-choice »."
                            : Suggestion.among(known.get()).near(choice, "Choix"));
            return Optional.empty();
        }
        if (taken.contains(choice)) {
            reading.mistake(
                    fields.at(key), "« %s » dit déjà quelqu'un d'autre".formatted(choice), "Nommez un autre choix.");
            return Optional.empty();
        }
        return Optional.of(choice);
    }

    private static List<String> choicesOf(@Nullable Question question) {
        return question != null && question.kind() instanceof OneChoice
                ? QuestionReader.choiceIds(question)
                : List.of();
    }
}
