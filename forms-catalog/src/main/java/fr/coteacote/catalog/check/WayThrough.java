package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for dead ends: from every choice of every question, going on must lead to a request that may be sent, or to a
 * block that says where to go.
 */
final class WayThrough {

    private final Form form;
    private final LocalDate today;
    private final long most;
    private final Map<Question, List<Value>> answers = new HashMap<>();

    WayThrough(Form form, LocalDate today, long most) {
        this.form = form;
        this.today = today;
        this.most = most;
        var witnesses = new Witnesses(Sight.of(form, List.of()), today);
        form.questions().forEach(question -> answers.put(question, witnesses.allChoices(question)));
    }

    List<Finding> findings() {
        var start = Progress.of(form, Answers.EMPTY, new Context(today, "00"));
        var findings = new ArrayList<Finding>();
        if (wayOn(start).filter(Progress::maySend).isEmpty()) {
            findings.add(new Finding("formulaire " + form.id(), "aucun chemin simple ne mène à l'envoi"));
        }
        for (var question : form.questions()) {
            reach(question, start).ifPresent(reached -> findings.addAll(deadEnds(question, reached)));
        }
        return findings;
    }

    private List<Value> answersTo(Question question) {
        return answers.getOrDefault(question, List.of());
    }

    private List<Finding> deadEnds(Question question, Progress reached) {
        var findings = new ArrayList<Finding>();
        for (var value : answersTo(question)) {
            if (reached.refusal(question.id(), value).isEmpty()
                    && wayOn(reached.with(question.id(), value)).isEmpty()) {
                findings.add(new Finding(
                        "question " + question.id(),
                        "après la réponse « %s », on ne peut plus avancer".formatted(question.say(value))));
            }
        }
        return findings;
    }

    /** Find answers after which {@code question} is asked: the first case of its cone that shows it. */
    private Optional<Progress> reach(Question question, Progress start) {
        if (start.asks(question.id())) {
            return Optional.of(start);
        }
        var shownIf = List.<Condition>of(form.pageOf(question.id()).shownIf(), question.shownIf());
        try {
            return Cone.of(form, today, shownIf, most).first(progress -> progress.asks(question.id()));
        } catch (Cone.TooWide _) {
            return Optional.empty();
        }
    }

    /** Answer what is missing until the request may be sent or is blocked; empty at a dead end. */
    private Optional<Progress> wayOn(Progress from) {
        var progress = from;
        while (!progress.missing().isEmpty()) {
            var next = step(progress);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            progress = next.get();
        }
        return progress.maySend() || !progress.blocks().isEmpty() ? Optional.of(progress) : Optional.empty();
    }

    /** Answer the first missing question, if possible without meeting one more block. */
    private Optional<Progress> step(Progress progress) {
        var question = form.question(progress.missing().getFirst()).orElseThrow();
        int blocks = progress.blocks().size();
        var possible = answersTo(question).stream()
                .filter(value -> progress.refusal(question.id(), value).isEmpty())
                .map(value -> progress.with(question.id(), value))
                .toList();
        return possible.stream()
                .filter(next -> next.blocks().size() <= blocks)
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }
}
