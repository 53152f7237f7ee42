package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.kinds.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** For each question of a form, answers worth trying in a test: every case that any of its rules can tell apart. */
public final class TryingAnswers {

    private final Witnesses witnesses;

    private TryingAnswers(Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    /** Look at all rules of {@code form}. */
    public static TryingAnswers of(Form form, LocalDate today) {
        var rules = new ArrayList<Condition>();
        form.pages().forEach(page -> {
            rules.add(page.shownIf());
            page.questions().forEach(question -> rules.add(question.shownIf()));
        });
        form.blocks().forEach(block -> rules.add(block.when()));
        form.warnings().forEach(warning -> rules.add(warning.when()));
        form.documents().forEach(document -> rules.add(document.when()));
        return new TryingAnswers(new Witnesses(Sight.of(form, rules), today));
    }

    /** At least one answer; among them every single choice. */
    public List<Value> of(Question question) {
        var values = new LinkedHashSet<Value>(witnesses.allChoices(question));
        values.addAll(witnesses.of(question));
        return List.copyOf(values);
    }
}
