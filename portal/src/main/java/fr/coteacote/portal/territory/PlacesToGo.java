package fr.coteacote.portal.territory;

import java.time.Instant;

/** Where one can go to meet somebody, for the band under each page: the port that the list of places fills. */
@FunctionalInterface
public interface PlacesToGo {

    /** Say in a sentence which place is open at {@code now}, or opens next. */
    String say(Instant now);
}
