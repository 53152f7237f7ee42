package fr.coteacote.journeys.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** The houses that were found. */
public final class HousesScreen extends Screen {

    /** However many there are. */
    public static final String ANY = "";

    private final String heading;

    HousesScreen(Visitor visitor, String heading) {
        super(visitor);
        if (heading.equals(ANY)) {
            this.heading = visitor.arrivesSomewhere();
        } else {
            this.heading = heading;
            visitor.arrives(Named.as(heading));
        }
    }

    /** How many there are, as the page says it. */
    public String heading() {
        return heading;
    }

    public HousesScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    /** Read {@code house} first. */
    public HousesScreen readsFirst(String house) {
        assertThat(visitor()
                        .page()
                        .getByRole(AriaRole.MAIN)
                        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))
                        .first())
                .hasText(Named.starting(house));
        return this;
    }

    public HouseScreen open(String house) {
        leaveByLink(house);
        return new HouseScreen(visitor(), house);
    }

    public HousesScreen next(String heading) {
        leaveByLink("Page suivante");
        return new HousesScreen(visitor(), heading);
    }

    public HouseSearchScreen change() {
        visitor()
                .press(visitor()
                        .page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Named.as("Changer la recherche")))
                        .last());
        return new HouseSearchScreen(visitor());
    }

    public HouseMapScreen seeMap() {
        leaveByLink("Voir ces maisons sur une carte");
        return new HouseMapScreen(visitor());
    }

    /** Choose a marker of the map beside the list, and stand on its card. */
    public HousesScreen chooseOnMap(String marker) {
        visitor().press(visitor().find(AriaRole.LINK, Named.as(marker)));
        var house = marker.substring(0, marker.lastIndexOf(", ")).replace(" : ", ". ");
        assertThat(visitor().find(AriaRole.HEADING, Named.as(house))).isFocused();
        return this;
    }
}
