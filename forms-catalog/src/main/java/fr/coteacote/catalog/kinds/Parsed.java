package fr.coteacote.catalog.kinds;

import java.util.List;

/** What became of something typed. */
public sealed interface Parsed {

    /** Understood. */
    record Accepted(Value value) implements Parsed {}

    /** Nothing was typed. */
    record Blank() implements Parsed {}

    /** Not understood, or not possible; says how to mend. */
    record Rejected(List<Problem> problems) implements Parsed {

        public Rejected {
            problems = List.copyOf(problems);
        }

        static Rejected because(String message) {
            return new Rejected(List.of(new Problem("", message)));
        }

        static Rejected because(String part, String message) {
            return new Rejected(List.of(new Problem(part, message)));
        }
    }

    /** Nothing was typed. */
    Blank BLANK = new Blank();
}
