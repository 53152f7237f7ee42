package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** How to come back later. */
public final class PauseScreen extends Screen {

    PauseScreen(Visitor visitor) {
        super(visitor, "Vous pouvez vous arrêter là");
    }

    /** Ask for a code, and note it. */
    public String askForCode(String email) {
        visitor().write(visitor().find(AriaRole.TEXTBOX, Named.as("Votre adresse de courriel")), email);
        visitor().pressButton("Recevoir un code");
        visitor()
                .find(AriaRole.HEADING, Named.as("Pour revenir, gardez ce code"))
                .waitFor();
        visitor().arrivesSomewhere();
        return visitor().page().locator(".reference-number").innerText().strip();
    }

    public PauseScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    /** Go back to the chapters without asking for anything. */
    public ChaptersScreen goOnWithoutCode() {
        leaveByLink("Continuer à remplir");
        return new ChaptersScreen(visitor());
    }
}
