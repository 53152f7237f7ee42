package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds conditions that wait for each other: a question shown only if its own answer says so. */
final class CycleCheck {

    private final Form form;
    private final Origins origins;
    private final Mistakes mistakes;
    private final Set<QuestionId> finished = new HashSet<>();

    CycleCheck(Form form, Origins origins, Mistakes mistakes) {
        this.form = form;
        this.origins = origins;
        this.mistakes = mistakes;
    }

    void report() {
        form.questions().forEach(question -> follow(question.id(), new ArrayList<>()));
    }

    private void follow(QuestionId question, List<QuestionId> way) {
        int before = way.indexOf(question);
        if (before >= 0) {
            report(way.subList(before, way.size()));
            return;
        }
        if (finished.contains(question)) {
            return;
        }
        way.add(question);
        form.question(question).ifPresent(known -> waitsFor(known).forEach(next -> follow(next, way)));
        way.removeLast();
        finished.add(question);
    }

    private List<QuestionId> waitsFor(Question question) {
        var reads = new HashSet<>(question.shownIf().reads());
        reads.addAll(form.pageOf(question.id()).shownIf().reads());
        return form.questions().stream()
                .map(Question::id)
                .filter(reads::contains)
                .toList();
    }

    private void report(List<QuestionId> cycle) {
        var first = cycle.getFirst();
        var path = cycle.stream().map(QuestionId::value).collect(Collectors.joining(" → ", "", " → " + first));
        placeOfCondition(cycle)
                .forEach(place -> mistakes.add(
                        place,
                        "ces conditions tournent en rond : %s".formatted(path),
                        "Une question ne peut pas dépendre de sa propre réponse : enlevez l'une des conditions."));
    }

    private List<Place> placeOfCondition(List<QuestionId> cycle) {
        return cycle.stream()
                .flatMap(question -> origins
                        .conditionOf(Origins.Sort.NAME, question.value())
                        .or(() -> origins.conditionOf(
                                Origins.Sort.PAGE, form.pageOf(question).id().value()))
                        .stream())
                .limit(1)
                .toList();
    }
}
