package fr.coteacote.bench.rules;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.check.TryingAnswers;
import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Value;
import java.util.Comparator;
import java.util.List;

/** Finds answers that prevent nothing and lead through as many questions as one choice after another can. */
public final class LongestWay {

    private final Form form;
    private final TryingAnswers trying;
    private final Context context;

    private LongestWay(Form form, Context context) {
        this.form = form;
        this.trying = TryingAnswers.of(form, context.today());
        this.context = context;
    }

    /** See where one stands at the end of it. */
    public static Progress through(Form form, Context context) {
        return new LongestWay(form, context).walked();
    }

    private Progress walked() {
        var progress = Progress.of(form, Answers.EMPTY, context);
        for (var question : form.questions()) {
            if (progress.asks(question.id())) {
                progress = longest(progress, question);
            }
        }
        return progress;
    }

    private Progress longest(Progress before, Question question) {
        var possible = trying.of(question).stream()
                .filter(value -> before.refusal(question.id(), value).isEmpty())
                .map(value -> before.with(question.id(), value))
                .toList();
        var free = possible.stream().filter(after -> after.blocks().isEmpty()).toList();
        return last(free.isEmpty() ? possible : free);
    }

    /** Of those that ask as much, the last: numbers are tried in ascending order, and a limit is passed by the highest. */
    private static Progress last(List<Progress> possible) {
        return possible.reversed().stream()
                .max(Comparator.comparingInt(progress -> progress.asked().size()))
                .orElseThrow();
    }

    /** Another answer to {@code question} than the one in {@code answered}: near it if there is any, else nothing. */
    static Value another(Form form, Progress answered, Question question) {
        var values = TryingAnswers.of(form, answered.context().today()).of(question);
        int given = answered.answers().get(question.id()).map(values::indexOf).orElse(-1);
        if (values.size() < 2) {
            return given < 0 ? values.getFirst() : Value.SKIPPED;
        }
        return values.get(given > 0 ? given - 1 : given + 1);
    }
}
