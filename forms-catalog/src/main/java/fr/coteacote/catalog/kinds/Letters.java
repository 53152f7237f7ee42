package fr.coteacote.catalog.kinds;

/** Which characters a short text may hold. */
public enum Letters {
    /** Anything that can be printed. */
    FREE,
    /** Letters, spaces, hyphens and apostrophes, as in a name. */
    LETTERS,
    /** Digits only; spaces are taken away. */
    DIGITS
}
