package fr.coteacote.portal.mandates.carers;

/** What came of a code that somebody typed who was invited. */
public sealed interface Claim {

    /** It was right, and is used up: the person may read what they are offered, and answer. */
    record Offered(InvitationId invitation) implements Claim {}

    /** No invitation waits for this code. */
    record Wrong() implements Claim {}

    /** This account has tried too many codes today. */
    record TooMany() implements Claim {}
}
