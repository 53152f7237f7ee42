package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.OneChoice;
import fr.coteacote.catalog.rules.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The choices of a question, as another part of the form names them. */
record NamedChoices(Reading reading, QuestionId question) {

    /** Read the choice that {@code key} names: one that the question has, and that is not {@code taken}. */
    Optional<String> named(Fields fields, String key, Collection<String> taken) {
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
            reading.mistake(fields.at(key), "« %s » dit déjà autre chose".formatted(choice), "Nommez un autre choix.");
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
