package fr.coteacote.catalog;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The rule that holds when two others do. */
    static Condition both(Condition one, Condition other) {
        return one.equals(ALWAYS) ? other : other.equals(ALWAYS) ? one : new Both(one, other);
    }

    /** Two rules that must both hold. */
    record Both(Condition one, Condition other) implements Condition {

        @Override
        public String text() {
            return "(%s) && (%s)".formatted(one.text(), other.text());
        }

        @Override
        public Set<String> names() {
            return union(one.names(), other.names());
        }

        @Override
        public Set<QuestionId> reads() {
            return union(one.reads(), other.reads());
        }

        private static <T> Set<T> union(Set<T> some, Set<T> more) {
            return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean holdsIn(Facts facts) {
            return one.holdsIn(facts) && other.holdsIn(facts);
        }
    }

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
