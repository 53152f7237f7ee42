package fr.coteacote.portal.privacy.journal;

/** In which quality somebody acted. Names are stored: add, never rename. */
public enum Role {
    SELF,
    CARER,
    REPRESENTATIVE,
    MEDIATOR,
    STAND_IN,
    REFERENT,
    ADMINISTRATOR,
    AGENT,
    PORTAL
}
