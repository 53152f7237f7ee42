package fr.coteacote.journeys.screens;

import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** Somebody follows the link of a letter that invites them to help a relative. */
public final class LetterLinkScreen extends Screen {

    private static final String HEADING = "Un proche vous invite à l'aider";

    private LetterLinkScreen(Visitor visitor) {
        super(visitor, HEADING);
    }

    /** Follow {@code path}, sign in as {@code persona} by the way, and see what is offered. */
    public static LetterLinkScreen signedInAs(Visitor visitor, String path, String persona) {
        visitor.open(path);
        new LetterLinkScreen(visitor).leaveByButton("Continuer");
        visitor.arrives(Named.as("Connectez-vous à votre propre nom"));
        visitor.follow("Me connecter");
        new LoginScreen(visitor).as(persona);
        var back = new LetterLinkScreen(visitor);
        back.leaveByButton("Continuer");
        visitor.arrives(Named.as("Acceptez-vous d'aider ?"));
        return back;
    }

    public LetterLinkScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    public ChaptersScreen accept() {
        leaveByButton("Oui, j'accepte");
        return new ChaptersScreen(visitor());
    }
}
