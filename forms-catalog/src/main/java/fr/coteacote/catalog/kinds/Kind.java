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

    /** The identifier of « Je ne sais pas » among choices, and what conditions read for it. */
    String DONT_KNOW = "ne-sait-pas";

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

    /**
     * How « je ne sais pas » is said for this kind: that one does not have it, where it is on a paper or a thing to have;
     * that one does not know it, where having none would be an answer.
     */
    default String sayUnknown() {
        return "Je ne l'ai pas";
    }

    /** How « je ne sais pas » is typed for this kind. */
    default Typed formatUnknown() {
        return Typed.UNKNOWN;
    }

    /**
     * Take {@code value} as the type that this kind holds.
     *
     * @throws IllegalArgumentException when it belongs to another kind
     */
    default <V extends Value> V as(Class<V> type, Value value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("%s holds a %s, not %s"
                    .formatted(
                            getClass().getSimpleName(),
                            type.getSimpleName(),
                            value.getClass().getSimpleName()));
        }
        return type.cast(value);
    }
}
