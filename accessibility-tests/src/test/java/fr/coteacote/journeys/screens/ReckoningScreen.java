package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** Reckoning what would be left to pay. */
public final class ReckoningScreen extends Screen {

    private static final String HEADING = "Combien resterait-il à payer ?";

    private ReckoningScreen(Visitor visitor) {
        super(visitor, HEADING);
    }

    /** Come to it from the map of the site. */
    public static ReckoningScreen open(Visitor visitor) {
        visitor.open("/plan-du-site");
        visitor.arrives(Named.as("Plan du site"));
        visitor.follow("APA : combien resterait-il à payer ?");
        return new ReckoningScreen(visitor);
    }

    /** Mend what was said. */
    public static ReckoningScreen mending(ErrorsScreen errors) {
        return new ReckoningScreen(errors.visitor());
    }

    public ReckoningScreen write(String field, String text) {
        visitor().write(visitor().find(AriaRole.TEXTBOX, Named.as(field)), text);
        return this;
    }

    public ReckoningScreen choose(String household) {
        visitor().choose(visitor().find(AriaRole.RADIO, Named.as(household)));
        return this;
    }

    /** Reckon, and read what is wrong. */
    public ErrorsScreen reckonInVain() {
        visitor().pressForAnotherPage("Calculer");
        return new ErrorsScreen(visitor());
    }

    /** Reckon, and read what comes of it. */
    public ReckoningScreen reckon(String heading) {
        visitor().pressForAnotherPage("Calculer");
        visitor().arrives(Named.as(heading));
        return this;
    }

    public ReckoningScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    /** Begin anew: nothing is there any more. */
    public ReckoningScreen again() {
        visitor().follow("Faire un autre calcul");
        visitor().lacks("18 000");
        return new ReckoningScreen(visitor());
    }
}
