package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** Somebody was given a code to help a relative. */
public final class HelpCodeScreen extends Screen {

    private static final String HEADING = "Aider un proche avec un code";

    private HelpCodeScreen(Visitor visitor) {
        super(visitor, HEADING);
    }

    /** Come to it from one's own space, before one is signed in, and sign in as {@code persona}. */
    public static HelpCodeScreen signedInAs(Visitor visitor, String persona) {
        MySpaceScreen.open(visitor).leaveByLink("On m'a donné un code pour aider un proche");
        new HelpCodeScreen(visitor).leaveByLink("Me connecter");
        new LoginScreen(visitor).as(persona);
        return new HelpCodeScreen(visitor);
    }

    /** Write the code wrong. */
    public HelpCodeScreen mistype() {
        write("ACEF HJKM");
        visitor().arrivesAtErrors();
        return this;
    }

    /** Write {@code code}, and read what it offers. */
    public HelpCodeScreen show(String code) {
        write(code);
        visitor().arrives(Named.as("Acceptez-vous d'aider ?"));
        return this;
    }

    private void write(String code) {
        visitor().write(visitor().find(AriaRole.TEXTBOX, Named.starting("Le code")), code);
        visitor().pressButton("Continuer");
    }

    public HelpCodeScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    public ChaptersScreen accept() {
        leaveByButton("Oui, j'accepte");
        return new ChaptersScreen(visitor());
    }
}
