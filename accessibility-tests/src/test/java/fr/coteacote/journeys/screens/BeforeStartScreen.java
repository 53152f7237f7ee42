package fr.coteacote.journeys.screens;

import fr.coteacote.journeys.browser.Visitor;

/** What to have at hand, how long it takes, who reads. */
public final class BeforeStartScreen extends Screen {

    BeforeStartScreen(Visitor visitor) {
        super(visitor, "Avant de commencer");
    }

    public BeforeStartScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    public ForWhomScreen start() {
        leaveByLink("Commencer");
        return new ForWhomScreen(visitor());
    }
}
