package fr.coteacote.portal.ui.lists;

/**
 * One of the steps that follow a sending.
 *
 * @param state where it stands
 * @param when the date, or what it depends on
 * @param title what happens
 * @param detail a sentence, or nothing
 */
public record Step(State state, String when, String title, String detail) {

    /** Where a step stands. */
    public enum State {
        DONE,
        NOW,
        LATER
    }
}
