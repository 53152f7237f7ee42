package fr.coteacote.catalog;

import fr.coteacote.catalog.kinds.Value;

/**
 * The question by which a form asks whether a judge protects the person, and which of its choices change who sends.
 *
 * @param assisted the choice under which the person and who assists them both agree (curatelle: code civil, art. 467)
 * @param represented the choice under which the representative alone acts (tutelle: code civil, art. 473)
 */
public record LegalProtection(QuestionId question, String assisted, String represented) {

    /** What an answer to the question says. */
    public Measure named(Value answer) {
        if (answer.equals(new Value.Chosen(assisted))) {
            return Measure.ASSISTED;
        }
        return answer.equals(new Value.Chosen(represented)) ? Measure.REPRESENTED : Measure.NONE;
    }

    /** How far a judge's decision changes who sends. */
    public enum Measure {
        /** It does not. */
        NONE,
        /** Both the person and who assists them agree before anything is sent. */
        ASSISTED,
        /** The representative alone sends. */
        REPRESENTED
    }
}
