package fr.coteacote.portal.mandates;

/** Something a mandate allows. Names are stored: add, never rename. */
public enum Right {
    SEE,
    ANSWER,
    ADD_DOCUMENTS,
    SEND,
    /** Let other relatives help, with no more rights than one's own. */
    INVITE,
    /** See what the form says is private, and papers: asked only of relatives who were invited. */
    SEE_PRIVATE
}
