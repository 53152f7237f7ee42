package fr.coteacote.portal.ui.frame;

/** Where the frame of a page gets what stands around it: the port that a territory fills. */
@FunctionalInterface
public interface SurroundingsSource {

    /** Say what stands around the page now: the hours change in the day. */
    Surroundings current();
}
