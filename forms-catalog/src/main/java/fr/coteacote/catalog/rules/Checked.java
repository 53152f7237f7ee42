package fr.coteacote.catalog.rules;

import java.util.List;

/** A formula that was compiled, or the mistakes that prevent it. */
public sealed interface Checked<T> {

    /** The formula can be used. */
    record Fine<T>(T rule, FactType type) implements Checked<T> {}

    /** The formula has mistakes. */
    record Faulty<T>(List<RuleProblem> problems) implements Checked<T> {

        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
