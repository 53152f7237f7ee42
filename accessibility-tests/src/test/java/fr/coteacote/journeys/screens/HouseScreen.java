package fr.coteacote.journeys.screens;

import fr.coteacote.journeys.browser.Visitor;

/** All that is known of one house. */
public final class HouseScreen extends Screen {

    HouseScreen(Visitor visitor, String name) {
        super(visitor, name);
    }

    public HouseScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    public HousesScreen backToHouses(String heading) {
        leaveByLink("Les maisons trouvées");
        return new HousesScreen(visitor(), heading);
    }
}
