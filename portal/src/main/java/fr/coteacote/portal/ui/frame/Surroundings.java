package fr.coteacote.portal.ui.frame;

import fr.coteacote.portal.ui.basics.Link;
import java.util.List;

/**
 * What stands around each page: the same things, at the same place, in the same order.
 *
 * @param name the name of the portal, beside its logo
 * @param tools at the end of the header
 * @param offers the ways to be helped by somebody
 * @param footer five links
 */
public record Surroundings(String name, List<Tool> tools, List<HelpOffer> offers, List<Link> footer) {

    public Surroundings {
        tools = List.copyOf(tools);
        offers = List.copyOf(offers);
        footer = List.copyOf(footer);
    }

    /** The same, with other ways to be helped. */
    Surroundings withOffers(List<HelpOffer> others) {
        return new Surroundings(name, tools, others, footer);
    }
}
