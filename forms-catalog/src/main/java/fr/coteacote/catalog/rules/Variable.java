package fr.coteacote.catalog.rules;

import fr.coteacote.catalog.QuestionId;
import java.util.List;
import java.util.Set;

/**
 * A name that formulas may read.
 *
 * @param reads the questions its value comes from; none for constants and context
 * @param choices the only texts it can hold; empty when it can hold any
 * @param counted whether it is the number of items of a group
 */
public record Variable(String name, FactType type, Set<QuestionId> reads, List<String> choices, boolean counted) {

    public Variable {
        reads = Set.copyOf(reads);
        choices = List.copyOf(choices);
    }

    /** A variable that can hold anything of its type. */
    public static Variable of(String name, FactType type, Set<QuestionId> reads) {
        return new Variable(name, type, reads, List.of(), false);
    }

    /** The name that a question has in formulas. */
    public static String nameOf(String id) {
        return id.replace('-', '_');
    }
}
