package fr.coteacote.catalog;

import java.util.Set;

/** A compiled and type-checked yes-or-no rule over answers; it never throws when evaluated. */
public interface Condition {

    /** Holds whatever the answers are. */
    Condition ALWAYS = new Always();

    /** The rule as its author wrote it. */
    String text();

    /** The variables it reads directly: questions (with {@code _}), derived values, constants, context. */
    Set<String> names();

    /** The questions it depends on, also through derived values. */
    Set<QuestionId> reads();

    /** Tell whether the rule holds; {@code false} when it cannot be computed. */
    boolean holdsIn(Facts facts);

    /** The rule that reads nothing. */
    record Always() implements Condition {

        @Override
        public String text() {
            return "true";
        }

        @Override
        public Set<String> names() {
            return Set.of();
        }

        @Override
        public Set<QuestionId> reads() {
            return Set.of();
        }

        @Override
        public boolean holdsIn(Facts facts) {
            return true;
        }
    }
}
