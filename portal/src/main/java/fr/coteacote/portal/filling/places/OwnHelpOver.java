package fr.coteacote.portal.filling.places;

import fr.coteacote.portal.filling.drafts.DraftId;

/** Who began a draft for somebody else wants a page of it, and their mandate has run out. */
public final class OwnHelpOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DraftId draft;

    OwnHelpOver(DraftId draft) {
        super("The mandate of who began draft %s has run out".formatted(draft));
        this.draft = draft;
    }

    /** Which draft it is. */
    public DraftId draft() {
        return draft;
    }
}
