package fr.coteacote.catalog;

import fr.coteacote.catalog.kinds.DocumentUpload;
import fr.coteacote.catalog.kinds.Kind;
import fr.coteacote.catalog.kinds.OneChoice;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.kinds.SeveralChoices;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.kinds.YesNo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One thing to know.
 *
 * @param label the question when one answers for somebody else
 * @param labelSelf the question when one answers for oneself
 * @param shortLabel two or three words, for the review and the receipt
 * @param required whether the request cannot be sent without it
 * @param dontKnow whether one may say « je ne sais pas » or « je ne l'ai pas » ({@link Value.Unknown})
 * @param aboutFiller whether it is about who fills in, the person or who does it for them, not about the person as such
 */
public record Question(
        QuestionId id,
        String label,
        String labelSelf,
        String shortLabel,
        String hint,
        boolean required,
        boolean dontKnow,
        boolean aboutFiller,
        Condition shownIf,
        Kind kind,
        Set<Flag> flags,
        Help help,
        DataUse use) {

    public Question {
        flags = Set.copyOf(flags);
    }

    /** The question, for oneself or for somebody else. */
    public String label(boolean self) {
        return self ? labelSelf : label;
    }

    /** The choices it offers, « je ne sais pas » included; none when it has no choices. */
    public List<Choice> choices() {
        return switch (kind) {
            case YesNo yesNo -> yesNo.choices();
            case OneChoice one -> one.choices();
            case SeveralChoices several -> several.choices();
            case DocumentUpload _ -> DocumentUpload.CHOICES;
            default -> List.of();
        };
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /**
     * Understand what was typed, as a whole answer to this question.
     *
     * <p>Unlike {@link Kind#parse} it never answers {@link Parsed.Blank}: an optional question left empty is answered by
     * {@link Value.Skipped}, a required one is refused with the words that say what to do.
     */
    public Parsed parse(Typed typed, LocalDate today) {
        if (dontKnow && typed.saysBoth()) {
            return new Parsed.Rejected(List.of(new Problem(
                    "",
                    "Vous avez écrit une réponse et coché « %s ». Effacez l’une, ou décochez l’autre."
                            .formatted(kind.sayUnknown()))));
        }
        if (dontKnow && typed.saysUnknown()) {
            return new Parsed.Accepted(Value.UNKNOWN);
        }
        var parsed = kind.parse(typed, today);
        if (!(parsed instanceof Parsed.Blank)) {
            return parsed;
        }
        return required
                ? new Parsed.Rejected(List.of(new Problem("", kind.askAgain())))
                : new Parsed.Accepted(Value.SKIPPED);
    }

    /** Tell whether « je ne sais pas » has to be offered beside the fields: kinds with choices have a choice for it. */
    public boolean offersUnknownBeside() {
        return dontKnow
                && switch (kind) {
                    case YesNo _, OneChoice _, SeveralChoices _ -> false;
                    default -> true;
                };
    }

    /** Write an answer back as it would be typed, « je ne sais pas » and « passée » included. */
    public Typed format(Value value) {
        return switch (value) {
            case Value.Unknown _ -> kind.formatUnknown();
            case Value.Skipped _ -> Typed.NOTHING;
            default -> kind.format(value);
        };
    }

    /** Say an answer in French, for the review and the receipt. */
    public String say(Value value) {
        return switch (value) {
            case Value.Unknown _ -> kind.sayUnknown();
            case Value.Skipped _ -> "Pas de réponse";
            default -> kind.say(value);
        };
    }
}
