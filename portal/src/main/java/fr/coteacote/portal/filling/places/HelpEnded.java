package fr.coteacote.portal.filling.places;

/** Somebody who was invited to a draft wants a page of it, and may help no more. */
public final class HelpEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Flow makes it by its class. */
    public HelpEnded() {
        super("The mandate of this relative has ended");
    }
}
