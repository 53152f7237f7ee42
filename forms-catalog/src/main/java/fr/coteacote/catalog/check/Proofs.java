package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Answers whether anything can be the case on a form, with a proof or with the answers that show it.
 *
 * <p>What the solver finds is tried on the form itself before it is believed.
 */
final class Proofs {

    private final Form form;
    private final LocalDate today;
    private final FormLogic logic;
    private final Map<Circuit.Way, Progress> replayed = new HashMap<>();

    Proofs(Form form, LocalDate today) {
        this.form = form;
        this.today = today;
        this.logic = new FormLogic(form, today);
    }

    /** What came out. */
    sealed interface Outcome {

        /** It is the case here. */
        record Found(Case shown) implements Outcome {}

        /** It is never the case. */
        record Impossible() implements Outcome {}

        /** A rule that cannot be proved decides it, or it would take too long. */
        record Unsure() implements Outcome {}
    }

    private Progress replay(Circuit.Way way) {
        return Progress.of(form, Answers.of(logic.answers(way)), new Context(today, logic.department(way)));
    }

    FormLogic logic() {
        return logic;
    }

    /**
     * Look for a case in which all of some wires are on.
     *
     * @param meant what the wires say, of answers
     * @throws IllegalStateException when the form does not behave as its circuit: a bug of this package
     */
    Outcome find(Predicate<Progress> meant, int... wires) {
        try {
            var solution = logic.circuit().satisfying(wires);
            if (solution.isEmpty()) {
                return new Outcome.Impossible();
            }
            var found = replayed.computeIfAbsent(solution.get(), this::replay);
            if (meant.test(found)) {
                return new Outcome.Found(new Case(found, meant));
            }
            if (logic.guesses().isEmpty()) {
                throw new IllegalStateException("The solver found %s for %s, and the form says otherwise"
                        .formatted(new Case(found, meant).say(), form));
            }
            return new Outcome.Unsure();
        } catch (Circuit.Undecided _) {
            return new Outcome.Unsure();
        }
    }
}
