package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.List;

/**
 * How a question is asked, understood and said back.
 *
 * <p>For each kind, {@code parse(format(value))} gives {@code value} again. Nothing that a person may type makes a
 * method throw; a value of another kind does.
 */
public sealed interface Kind
        permits ShortText,
                LongText,
                YesNo,
                OneChoice,
                SeveralChoices,
                FullDate,
                PartialDateKind,
                Amount,
                WholeNumber,
                Phone,
                Email,
                PostalAddress,
                Person,
                Nir,
                Iban,
                DocumentUpload,
                Group,
                Declaration {

    /** Understand what was typed on {@code today}. */
    Parsed parse(Typed typed, LocalDate today);

    /** Write a value as it would be typed. */
    Typed format(Value value);

    /** Say a value in French, with no-break spaces where a line must not break. */
    String say(Value value);

    /** The input fields, in order; one without name for the kinds that have choices, none for {@link Group}. */
    List<Part> parts();

    /** What to write beside the field when it was left empty and must not be. */
    String askAgain();

    /** How « je ne sais pas » is said for this kind. */
    default String sayUnknown() {
        return "Je ne sais pas";
    }

    /** The bug of giving a value of another kind. */
    private static IllegalArgumentException strange(Kind kind, Value value) {
        return new IllegalArgumentException(
                "%s cannot hold %s".formatted(kind.getClass().getSimpleName(), value));
    }

    /** Take {@code value} as the type that {@code kind} holds. */
    static <V extends Value> V as(Class<V> type, Kind kind, Value value) {
        if (!type.isInstance(value)) {
            throw strange(kind, value);
        }
        return type.cast(value);
    }
}
