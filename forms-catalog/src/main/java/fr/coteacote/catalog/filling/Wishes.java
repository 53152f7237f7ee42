package fr.coteacote.catalog.filling;

import fr.coteacote.catalog.Choice;
import fr.coteacote.catalog.Exclusion;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The wishes of a set of answers, and which others they exclude; an exclusion works in both directions. */
record Wishes(Progress progress) {

    static Wishes of(Progress progress) {
        return new Wishes(progress);
    }

    /** The choices of {@code question} that wishes made in other questions exclude. */
    Map<String, Exclusion> closedChoices(QuestionId question) {
        var closed = new LinkedHashMap<String, Exclusion>();
        for (var choice : choicesOf(question)) {
            excluding(question, choice)
                    .filter(exclusion -> !exclusion.question().equals(question))
                    .findFirst()
                    .ifPresent(exclusion -> closed.put(choice.id(), told(exclusion)));
        }
        return closed;
    }

    /** Why {@code value} cannot be the answer to {@code question}. */
    Optional<Exclusion> refusal(QuestionId question, Value value) {
        if (chosen(value).isEmpty() || !progress.form().hasExclusions()) {
            return Optional.empty();
        }
        var wished = new Wishes(progress.with(question, value));
        return choicesOf(question).stream()
                .filter(choice -> chosen(value).contains(choice.id()))
                .flatMap(choice -> wished.excluding(question, choice))
                .findFirst()
                .map(this::told);
    }

    /** A wish that is not shown acts as all others do; the words in which the form says why would name it. */
    private Exclusion told(Exclusion exclusion) {
        return progress.concealed().contains(exclusion.question()) ? exclusion.untold() : exclusion;
    }

    /** Tell whether no two wishes exclude each other. */
    boolean areCompatible() {
        return !progress.form().hasExclusions()
                || progress.asked().stream()
                        .allMatch(question -> choicesOf(question.id()).stream()
                                .filter(choice -> isWished(question.id(), choice.id()))
                                .allMatch(choice -> excluding(question.id(), choice)
                                        .findAny()
                                        .isEmpty()));
    }

    /** The exclusions, written on either side, that other wishes put on {@code choice}. */
    private Stream<Exclusion> excluding(QuestionId question, Choice choice) {
        var own = choice.excludes().stream().filter(exclusion -> isWished(exclusion.question(), exclusion.choice()));
        var others = progress.asked().stream()
                .flatMap(other -> choicesOf(other.id()).stream()
                        .filter(wish -> isWished(other.id(), wish.id()))
                        .flatMap(wish -> wish.excludes().stream()
                                .filter(exclusion -> exclusion.question().equals(question)
                                        && exclusion.choice().equals(choice.id()))
                                .map(exclusion -> new Exclusion(
                                        other.id(), wish.id(), exclusion.because(), exclusion.instead()))));
        return Stream.concat(own, others);
    }

    private boolean isWished(QuestionId question, String choice) {
        return progress.asks(question)
                && progress.allAnswers()
                        .get(question)
                        .map(value -> chosen(value).contains(choice))
                        .orElse(false);
    }

    private static Set<String> chosen(Value value) {
        return switch (value) {
            case Value.Chosen(var choice) -> Set.of(choice);
            case Value.ChosenSet(var choices) -> choices;
            default -> Set.of();
        };
    }

    private List<Choice> choicesOf(QuestionId question) {
        return progress.form().question(question).map(Question::choices).orElse(List.of());
    }
}
