package fr.coteacote.resilience.history;

/** What a client heard of something it asked for. */
public enum Heard {
    /** It was done: from here on it is a promise. */
    OK,
    /** It was refused: it must never have been done. */
    FAILED,
    /** Nothing, or that something went wrong: it may have been done, or be done yet. */
    UNKNOWN
}
