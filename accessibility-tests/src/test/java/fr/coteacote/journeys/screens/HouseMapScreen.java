package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** The map of the houses that were found, on a page of its own. */
public final class HouseMapScreen extends Screen {

    HouseMapScreen(Visitor visitor) {
        super(visitor, "La carte des maisons");
    }

    /** Choose a marker, and stand on its card in the list. */
    public HousesScreen choose(String marker, String heading) {
        leaveBy(AriaRole.LINK, Named.as(marker));
        return new HousesScreen(visitor(), heading);
    }
}
