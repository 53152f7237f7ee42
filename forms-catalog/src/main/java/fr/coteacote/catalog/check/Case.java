package fr.coteacote.catalog.check;

import fr.coteacote.catalog.filling.Progress;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Answers that show something.
 *
 * @param progress where they lead
 * @param meant what they show; it holds of {@code progress}
 */
record Case(Progress progress, Predicate<Progress> meant) {

    /** The answers in French, without those that are not needed: what each question is called for short, and its answer. */
    String say() {
        var shown = shortened();
        var said = shown.form().questions().stream()
                .flatMap(question -> shown.answers().get(question.id()).stream()
                        .map(value ->
                                "%s (%s) : %s".formatted(question.shortLabel(), question.id(), question.say(value))))
                .collect(Collectors.joining(" ; "));
        var territory = shown.context().department();
        if (territory.equals(TryingAnswers.NO_DEPARTMENT)) {
            return said.isEmpty() ? "sans aucune réponse" : said;
        }
        return (said.isEmpty() ? "" : said + " ; ") + "territoire : " + territory;
    }

    private Progress shortened() {
        var shown = progress;
        for (var question : List.copyOf(progress.answers().asMap().keySet()).reversed()) {
            var without = shown.without(question);
            if (meant.test(without)) {
                shown = without;
            }
        }
        return shown;
    }
}
