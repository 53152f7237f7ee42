package fr.coteacote.portal.privacy;

/** In which quality somebody acted. Names are stored: add, never rename. */
public enum Role {
    SELF,
    CARER,
    REPRESENTATIVE,
    MEDIATOR,
    AGENT,
    PORTAL
}
