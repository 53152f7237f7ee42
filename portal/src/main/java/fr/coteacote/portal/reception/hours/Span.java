package fr.coteacote.portal.reception.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A time of a day during which a place is open.
 *
 * @param from minutes since midnight
 * @param to minutes since the same midnight, end excluded; more than 1440 past midnight
 */
record Span(int from, int to) {

    static final int DAY = 24 * 60;

    Span {
        if (from < 0 || to <= from || to > 2 * DAY) {
            throw new IllegalArgumentException(
                    "A place cannot be open from minute %d to minute %d".formatted(from, to));
        }
    }

    /** The span on one day, whatever the clocks do that night. */
    Period on(LocalDate day, ZoneId zone) {
        return new Period(
                day.atStartOfDay().plusMinutes(from).atZone(zone),
                day.atStartOfDay().plusMinutes(to).atZone(zone));
    }

    LocalTime opens() {
        return LocalTime.MIN.plusMinutes(from);
    }

    LocalTime closes() {
        return LocalTime.MIN.plusMinutes(to);
    }
}
