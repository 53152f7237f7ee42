package fr.coteacote.catalog.filling;

/** How far a chapter is. */
public enum State {
    TODO,
    STARTED,
    DONE,
    NOT_NEEDED
}
