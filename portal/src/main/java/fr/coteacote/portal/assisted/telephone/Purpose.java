package fr.coteacote.portal.assisted.telephone;

/** What somebody says yes to by reading a code aloud. Names are stored. */
public enum Purpose {
    /** To be helped: the mandate. */
    HELP,
    /** To answer the private questions of one chapter with the mediator. */
    CHAPTER,
    /** To send the request as it stands. */
    SEND,
    /** To confirm what the mediator wrote, where a judge's decision keeps the person from sending. */
    CONFIRM
}
