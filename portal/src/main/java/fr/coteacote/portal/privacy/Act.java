package fr.coteacote.portal.privacy;

/** What somebody did, or saw. Names are stored: add, never rename. */
public enum Act {
    LOGGED_IN,
    LOGGED_OUT,
    STARTED,
    RESUMED,
    READ,
    ANSWERED,
    SENT,
    EXPIRED,
    DELETED,
    DOCUMENT_ADDED,
    DOCUMENT_READ,
    DOCUMENT_REMOVED,
    DOCUMENT_DECIDED,
    RECEIPT_READ,
    MANDATE_GIVEN,
    MANDATE_ENDED
}
