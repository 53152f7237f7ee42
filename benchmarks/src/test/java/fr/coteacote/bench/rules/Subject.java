package fr.coteacote.bench.rules;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A form that is filled in to the end, and for each question an answer that changes what the rules read. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the parameter, and calls what sets the rest
public class Subject {

    /** The one form there is, or that many made-up questions. */
    @Param({"apa", "100", "1000"})
    String name;

    private Progress filledIn;
    private List<Change> changes;
    private Change widest;
    private int next;

    /** An answer that takes the place of another. */
    record Change(QuestionId question, Value value) {}

    /** Fill the form in. */
    @Setup
    public void fillIn() {
        var form = name.equals("apa")
                ? Catalogue.fromClassPath().form(new FormId("apa"))
                : MadeUpForm.of(Integer.parseInt(name));
        filledIn = LongestWay.through(form, new Context(LocalDate.of(2026, 11, 24), "00"));
        changes = filledIn.asked().stream().map(this::change).toList();
        widest = change(form.questions().stream()
                .filter(question -> filledIn.asks(question.id()))
                .max(Comparator.comparingLong(question -> readers(form, question)))
                .orElseThrow());
    }

    private Change change(Question question) {
        return new Change(question.id(), LongestWay.another(filledIn.form(), filledIn, question));
    }

    private static long readers(Form form, Question question) {
        var conditions = new ArrayList<Condition>();
        form.pages().forEach(page -> {
            conditions.add(page.shownIf());
            page.questions().forEach(asked -> conditions.add(asked.shownIf()));
        });
        form.blocks().forEach(block -> conditions.add(block.when()));
        form.warnings().forEach(warning -> conditions.add(warning.when()));
        form.documents().forEach(document -> conditions.add(document.when()));
        return conditions.stream()
                .filter(condition -> condition.reads().contains(question.id()))
                .count();
    }

    Progress filledIn() {
        return filledIn;
    }

    /** Each question's change in turn. */
    Change nextChange() {
        next = next + 1 < changes.size() ? next + 1 : 0;
        return changes.get(next);
    }

    /** The change that most conditions look at. */
    Change widestChange() {
        return widest;
    }
}
