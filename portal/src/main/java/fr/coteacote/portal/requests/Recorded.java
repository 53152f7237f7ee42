package fr.coteacote.portal.requests;

import java.time.Instant;

/** What came of recording a request. */
public sealed interface Recorded {

    /** It is recorded, now or by an earlier press on the same button. */
    record Done(SentRequest request) implements Recorded {}

    /** A request of the same kind, for the same person, has been open in this account since {@code since}. */
    record AlreadyOpen(Instant since) implements Recorded {}
}
