package fr.coteacote.portal.organisations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * For whom somebody stands in, when, and why.
 *
 * @param first the first day
 * @param last the last day, included
 */
public record StandIn(PostId away, LocalDate first, LocalDate last, Absence reason) {

    /** How many days somebody may stand in: a longer absence is looked at again by the référent. */
    public static final int LONGEST_DAYS = 31;

    /** How many days it lasts, the first and the last included; below 1 when it ends before it begins. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
