package fr.coteacote.portal.territory;

import fr.coteacote.portal.ui.frame.HelpPlace;
import java.time.Instant;
import java.util.List;

/** Where one can go to meet somebody, for the band under each page: the port that the list of places fills. */
public interface PlacesToGo {

    /** Name one place or two, for somebody of whom nothing is known: those that are open longest after {@code now}. */
    List<HelpPlace> openLongest(Instant now);

    /** Name one place or two: the nearest to {@code home}, with their hours at {@code now}. */
    List<HelpPlace> nearest(Vicinity home, Instant now);
}
