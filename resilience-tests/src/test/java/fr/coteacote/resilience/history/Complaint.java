package fr.coteacote.resilience.history;

/** A promise that was broken, with what shows it. */
public record Complaint(Promise promise, String story) {

    /** What is promised. */
    public enum Promise {
        /** What was acknowledged can be read. */
        KEPT,
        /** What was refused is nowhere. */
        REFUSED_MEANS_ABSENT,
        /** What stands in a draft was written there. */
        NOBODY_ELSES,
        /** Two people who saw the same version cannot both replace it. */
        REPLACED_ONCE,
        /** The answers of one page are written together. */
        WHOLE_PAGES,
        /** A list holds each line once. */
        LISTED_ONCE,
        /** A request is made exactly once when it was acknowledged, never when it was refused. */
        SENT_ONCE,
        /** Who sent a request is told so. */
        TOLD
    }

    @Override
    public String toString() {
        return "%s: %s".formatted(promise, story);
    }
}
