package fr.coteacote.catalog.aggir;

import java.util.Set;

/**
 * How a professional rates an act: by the adverbs that fail (guide de remplissage of 2008).
 *
 * <p>Difficulty, slowness or pain alone change nothing: what counts is whether it is done. Glasses, a stick or a wheelchair are
 * part of the person.
 */
public enum Adverb {
    /** Without being told, reminded, shown or encouraged. */
    SPONTANEMENT,
    /** All that belongs to it. */
    TOTALEMENT,
    /** Well, as is usual, and without danger. */
    CORRECTEMENT,
    /** Each time that it is needed and wished. */
    HABITUELLEMENT;

    /** The letter of an act that is done alone but for {@code failing}; for one that never is, that is all four. */
    public static Letter rate(Set<Adverb> failing) {
        if (failing.isEmpty()) {
            return Letter.A;
        }
        return failing.size() == values().length ? Letter.C : Letter.B;
    }
}
