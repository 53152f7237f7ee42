package fr.coteacote.catalog;

import fr.coteacote.catalog.rules.FactType;
import java.util.Set;

/** A compiled and type-checked formula over answers; it never throws when evaluated. */
public interface Expression {

    /** The formula as its author wrote it. */
    String text();

    /** The variables it reads directly: questions (with {@code _}), derived values, constants, context. */
    Set<String> names();

    /** The questions it depends on, also through derived values. */
    Set<QuestionId> reads();

    /** What the value is. */
    FactType type();

    /** Compute the value; a neutral one when the formula cannot be computed. */
    Object valueIn(Facts facts);
}
