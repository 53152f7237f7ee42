package fr.coteacote.portal.reception.hours;

import java.time.ZonedDateTime;

/** Whether a place is open, seen from one moment, in the time of the place. */
public sealed interface Openness {

    record Open(ZonedDateTime now, ZonedDateTime closes) implements Openness {}

    record Closed(ZonedDateTime now, ZonedDateTime opens) implements Openness {}

    /** Not open in the next days, or nobody knows. */
    record Unknown() implements Openness {}
}
