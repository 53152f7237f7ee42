package fr.coteacote.journeys.screens;

import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** The request has gone: its number, and what happens next. */
public final class SentScreen extends Screen {

    SentScreen(Visitor visitor) {
        super(visitor);
        visitor.arrives(Named.containing("est envoyée"));
    }

    /** Note the number, without the name of the form before it. */
    public String number() {
        return visitor().page().locator(".reference-number").innerText().strip().replaceFirst("^APA\\s", "");
    }

    public MySpaceScreen myRequests() {
        leaveByLink("Mes demandes");
        return new MySpaceScreen(visitor());
    }
}
