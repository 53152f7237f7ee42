package fr.coteacote.portal.ui.frame;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import java.util.List;

/**
 * One way to be helped by a person.
 *
 * @param icon {@link Icon#PHONE}, {@link Icon#PLACE} or {@link Icon#CALL_BACK}
 * @param link where to turn; a telephone number is its own text
 * @param detail real hours, a sentence; "" where the places say enough
 * @param places where to go, with their real hours; none for what is not a place
 */
public record HelpOffer(Icon icon, Link link, String detail, List<HelpPlace> places) {

    public HelpOffer {
        places = List.copyOf(places);
    }

    /** Offer what needs no journey. */
    public HelpOffer(Icon icon, Link link, String detail) {
        this(icon, link, detail, List.of());
    }
}
