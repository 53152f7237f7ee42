package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** Saying what kind of house one looks for. */
public final class HouseSearchScreen extends Screen {

    private static final String HEADING = "Chercher un EHPAD ou une autre maison";

    HouseSearchScreen(Visitor visitor) {
        super(visitor, HEADING);
    }

    /** Come to it from the map of the site. */
    public static HouseSearchScreen open(Visitor visitor) {
        visitor.open("/plan-du-site");
        visitor.arrives(Named.as("Plan du site"));
        visitor.follow(HEADING);
        return new HouseSearchScreen(visitor);
    }

    /** Mend what was said. */
    public static HouseSearchScreen mending(ErrorsScreen errors) {
        return new HouseSearchScreen(errors.visitor());
    }

    public HouseSearchScreen near(String commune) {
        return write("Près de quelle commune ?", commune);
    }

    public HouseSearchScreen payingAtMost(String euros) {
        return write("Prix le plus haut, en euros par mois", euros);
    }

    private HouseSearchScreen write(String field, String text) {
        visitor().write(visitor().find(AriaRole.TEXTBOX, Named.starting(field)), text);
        return this;
    }

    public HouseSearchScreen within(String distance) {
        visitor().choose(visitor().find(AriaRole.RADIO, Named.as(distance)));
        return this;
    }

    public HouseSearchScreen stay(String stay) {
        visitor().choose(visitor().find(AriaRole.RADIO, Named.starting(stay)));
        return this;
    }

    /** Unfold what most people leave alone, and tick one. */
    public HouseSearchScreen more(String criterion) {
        visitor().press(visitor().page().getByText(Named.as("Plus de critères")));
        visitor().choose(visitor().find(AriaRole.CHECKBOX, Named.starting(criterion)));
        return this;
    }

    public HouseSearchScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    /** Search, and read what is wrong. */
    public ErrorsScreen searchInVain() {
        visitor().pressForAnotherPage("Chercher");
        return new ErrorsScreen(visitor());
    }

    /** Search, and read how many there are. */
    public HousesScreen search(String heading) {
        visitor().pressForAnotherPage("Chercher");
        return new HousesScreen(visitor(), heading);
    }
}
