package fr.coteacote.portal.mandates;

/** Something a mandate allows. */
public enum Right {
    SEE,
    ANSWER,
    ADD_DOCUMENTS,
    SEND
}
