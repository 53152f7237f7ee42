package fr.coteacote.catalog.aggir;

/** How much of an activity somebody does alone (CASF, annexe 2-1). */
public enum Letter {
    /** All of it: without being told, entirely, well, and each time that it is needed. */
    A,
    /** Some of it, or not always, or not well. */
    B,
    /** Nothing of it: somebody else does it, or does it again. */
    C
}
