package fr.coteacote.portal.orientation;

import fr.coteacote.catalog.Filler;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.orientation.Orientation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what comes next of what somebody told: whatever a browser sends, there is a page to show. */
final class Steps {

    private final Orientation orientation;
    private final Told told;
    private final Progress progress;

    private Steps(Orientation orientation, Context context, Told told) {
        this.orientation = orientation;
        this.told = told;
        var answers = new LinkedHashMap<QuestionId, Value>();
        for (var question : orientation.questions().questions()) {
            if (parsed(question, context) instanceof Parsed.Accepted(var value)) {
                answers.put(question.id(), value);
            }
        }
        this.progress = orientation.progress(Answers.of(answers), context);
    }

    static Step next(Orientation orientation, Context context, Told told) {
        return new Steps(orientation, context, told).next();
    }

    private Parsed parsed(Question question, Context context) {
        return question.parse(typed(question), context.today());
    }

    private Typed typed(Question question) {
        return Typed.ofAll(told.texts(question.id().value()));
    }

    private Step next() {
        var here = PageId.parse(told.page()).filter(progress::isShown);
        if (here.isEmpty()) {
            return progress.firstIncomplete()
                    .map(page -> asked(page, List.of()))
                    .orElseGet(this::found);
        }
        if (told.back()) {
            return asked(progress.before(here.get()).orElseGet(() -> first()), List.of());
        }
        var sent = orientation.questions().page(here.get()).orElseThrow();
        if (parsed(only(sent), progress.context()) instanceof Parsed.Rejected(var problems)) {
            return asked(sent, problems);
        }
        return progress.after(here.get())
                .or(progress::firstIncomplete)
                .map(page -> asked(page, List.of()))
                .orElseGet(this::found);
    }

    private Page first() {
        return progress.pages().getFirst().page();
    }

    private static Question only(Page page) {
        return page.questions().getFirst();
    }

    private Step asked(Page page, List<Problem> problems) {
        var question = only(page);
        var carried = carried();
        carried.remove(question.id().value());
        var shown = progress.pages().stream().map(each -> each.page().id()).toList();
        return new Step.Asked(question, shown.indexOf(page.id()) + 1, isSelf(), typed(question), problems, carried);
    }

    private Step found() {
        return new Step.Found(orientation.results(progress), progress, isSelf(), carried());
    }

    private Map<String, List<String>> carried() {
        var carried = new LinkedHashMap<String, List<String>>();
        for (var question : orientation.questions().questions()) {
            if (progress.isAnswered(question.id())) {
                carried.put(question.id().value(), told.texts(question.id().value()));
            }
        }
        return carried;
    }

    private boolean isSelf() {
        return orientation
                .questions()
                .whoFillsIn()
                .flatMap(asked -> progress.answers().get(asked.question()).flatMap(asked::named))
                .equals(Optional.of(Filler.SELF));
    }
}
