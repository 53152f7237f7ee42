package fr.coteacote.portal.filling.telephone;

import fr.coteacote.portal.filling.drafts.DraftId;

/** What came of a code that a mediator typed. */
sealed interface Heard {

    /** It is not the code last sent, or it is too late, or it was tried too often. */
    record Refused() implements Heard {}

    /** The user agreed to be helped with this draft. */
    record Agreed(DraftId draft) implements Heard {}

    /** A chapter is open for this call. */
    record Opened() implements Heard {}

    /** The request is sent. */
    record Sent(DraftId draft) implements Heard {}

    /** Something was changed after the code was asked for, or is missing: nothing was sent. */
    record NotSent() implements Heard {}
}
