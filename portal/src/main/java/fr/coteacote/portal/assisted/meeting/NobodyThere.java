package fr.coteacote.portal.assisted.meeting;

/** A page of a session is wanted by somebody whom the portal does not know, or not any more: a sitting may end under it. */
public final class NobodyThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Flow makes it by its class. */
    public NobodyThere() {
        super("Nobody sits before this page of a session");
    }
}
