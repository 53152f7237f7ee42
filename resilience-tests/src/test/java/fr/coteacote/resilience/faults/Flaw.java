package fr.coteacote.resilience.faults;

/** A mistake that is planted to see whether the judge finds it: what does not find these proves nothing. */
public enum Flaw {
    /** None: the portal as it is. */
    NONE,
    /** Commits are acknowledged before they are on the disk ({@code synchronous_commit=off}). */
    FORGETFUL_COMMITS,
    /** Writing no longer asks which version the page showed. */
    VERSION_NOT_ASKED,
    /** A page that sends again makes a new mark for it. */
    NEW_MARK_WHEN_SENT_AGAIN
}
