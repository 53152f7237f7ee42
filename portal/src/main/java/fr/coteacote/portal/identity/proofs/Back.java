package fr.coteacote.portal.identity.proofs;

import org.jspecify.annotations.Nullable;

/** What follows when a browser comes back from FranceConnect. */
public sealed interface Back {

    /** FranceConnect is left before anything else; {@code address} leads there. */
    record Leave(String address) implements Back {}

    /**
     * It is over.
     *
     * @param purpose what they had left for
     * @param trouble why it was in vain; null when they have proved who they are
     */
    record Here(String purpose, @Nullable ProofTrouble trouble) implements Back {}

    /** Nobody waits for this return in this browser. */
    record Lost() implements Back {}
}
