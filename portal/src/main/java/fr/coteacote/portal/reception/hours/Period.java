package fr.coteacote.portal.reception.hours;

import java.time.ZonedDateTime;

/** From one moment to another, which is not in it any more. */
record Period(ZonedDateTime from, ZonedDateTime to) {

    boolean holds(ZonedDateTime moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }
}
