package fr.coteacote.portal.mandates.sessions;

/** On which side of an assisted session somebody is. Names are stored. */
public enum Side {
    /** The person whose request it is, or their carer: sees everything, has the last word. */
    USER,
    /** The professional who helps: sees what is not private, never sends. */
    MEDIATOR;

    public Side other() {
        return this == USER ? MEDIATOR : USER;
    }
}
