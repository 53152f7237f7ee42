package fr.coteacote.portal.territory;

/** Whether somebody waits for a call: the port that call-backs fill. */
@FunctionalInterface
public interface CallsToMake {

    /** Tell whether somebody waits. */
    boolean any();
}
