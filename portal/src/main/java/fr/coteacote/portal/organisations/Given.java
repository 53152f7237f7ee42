package fr.coteacote.portal.organisations;

/** What came of giving or ending a post. */
public sealed interface Given {

    /** It is done, and counts from now on. */
    record Done(Post post) implements Given {}

    /** It is not done. */
    record Refused(Why why) implements Given {}

    /** Why a post is neither given nor ended. */
    enum Why {
        /** Somebody else decides that, or there is no such post: which of the two is not told. */
        NOT_THEIRS,
        ALREADY_HOLDS_IT,
        BEGINS_IN_THE_PAST,
        ENDS_BEFORE_IT_BEGINS,
        LASTS_TOO_LONG,
        STANDS_IN_FOR_THEMSELVES,
        LAST_ADMINISTRATOR
    }
}
