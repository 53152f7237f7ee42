package fr.coteacote.portal.filling.telephone;

import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.mandates.sessions.SessionId;

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

    /** What the user confirmed says that they are under tutelle: the help in this session is over. */
    record HelpOver(SessionId session) implements Heard {}

    /** Nothing was sent. */
    record NotSent(Why why) implements Heard {}

    /** Why nothing was sent. */
    enum Why {
        /** Something was changed after the code was asked for, or is missing. */
        CHANGED,
        /** A measure of protection asks for more than the code of one person. */
        TWO_AGREE,
        /** Some answers cannot go together with this request. */
        STOPPED,
        /** A request of the same kind is open for this person. */
        ALREADY_OPEN
    }
}
