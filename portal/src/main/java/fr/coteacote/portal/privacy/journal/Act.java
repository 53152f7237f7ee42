package fr.coteacote.portal.privacy.journal;

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
    MANDATE_ENDED,
    SESSION_BEGUN,
    SESSION_ENDED,
    SHOWN,
    HIDDEN,
    OPENED_TO_HELP,
    CONFIRMED,
    POST_GIVEN,
    POST_ENDED,
    CALL_ASKED,
    CALL_TAKEN,
    CALL_MADE,
    CALL_MISSED
}
