package fr.coteacote.catalog.filling;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Expression;
import fr.coteacote.catalog.Facts;
import java.util.Set;

/** One rule of a form, as a step of a computation. */
sealed interface Step {

    /** The variables it reads. */
    Set<String> names();

    /** Compute it, from facts and from the steps before it. */
    Object compute(Facts facts, Object[] results);

    /** Whether a condition holds: of a page, a block, a warning, a document. */
    record Holds(Condition condition) implements Step {

        @Override
        public Set<String> names() {
            return condition.names();
        }

        @Override
        public Object compute(Facts facts, Object[] results) {
            return condition.holdsIn(facts);
        }
    }

    /** Whether a question is asked: its page and itself must want it. */
    record Asked(int page, Condition condition) implements Step {

        @Override
        public Set<String> names() {
            return condition.names();
        }

        @Override
        public Object compute(Facts facts, Object[] results) {
            return Boolean.TRUE.equals(results[page]) && condition.holdsIn(facts);
        }
    }

    /** A derived value. */
    record Computed(Expression expression) implements Step {

        @Override
        public Set<String> names() {
            return expression.names();
        }

        @Override
        public Object compute(Facts facts, Object[] results) {
            return expression.valueIn(facts);
        }
    }
}
