package fr.coteacote.portal.establishments.houses;

import java.time.LocalDate;

/** How many places a house said to be free, and when. */
public record FreePlaces(int count, LocalDate declared) {

    /** After how many days what was said is worth nothing: a place is taken in a week. */
    public static final int FRESH_DAYS = 7;

    /** Tell whether that still counts on {@code today}. */
    public boolean isFreshOn(LocalDate today) {
        return declared.isAfter(today.minusDays(FRESH_DAYS)) && !declared.isAfter(today);
    }
}
