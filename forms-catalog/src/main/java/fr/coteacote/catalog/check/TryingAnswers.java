package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.kinds.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** For each question of a form, answers worth trying in a test: every case that any of its rules can tell apart. */
public final class TryingAnswers {

    /** A territory that no rule names. */
    static final String NO_DEPARTMENT = "00";

    private final Sight sight;
    private final Witnesses witnesses;

    private TryingAnswers(Sight sight, LocalDate today) {
        this.sight = sight;
        this.witnesses = new Witnesses(sight, today);
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
        return new TryingAnswers(Sight.of(form, rules), today);
    }

    /** Every single choice of a question, or an answer for each case that rules can tell apart when it has no choices. */
    List<Value> singly(Question question) {
        return witnesses.allChoices(question);
    }

    /** A territory for each case that rules can tell apart. */
    Set<String> departments() {
        return new LinkedHashSet<>(sight.departments());
    }

    /** At least one answer; among them every single choice. */
    public List<Value> of(Question question) {
        var values = new LinkedHashSet<Value>(witnesses.allChoices(question));
        values.addAll(witnesses.of(question));
        return List.copyOf(values);
    }
}
