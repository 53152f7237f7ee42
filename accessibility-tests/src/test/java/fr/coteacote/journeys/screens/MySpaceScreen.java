package fr.coteacote.journeys.screens;

import fr.coteacote.journeys.browser.Visitor;

/** What one has begun and what one has sent. */
public final class MySpaceScreen extends Screen {

    MySpaceScreen(Visitor visitor) {
        super(visitor, "Mes demandes");
    }

    /** Come to it by its address. */
    public static MySpaceScreen open(Visitor visitor) {
        visitor.open("/mes-demandes");
        return new MySpaceScreen(visitor);
    }

    public MySpaceScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    public ChaptersScreen goOnWith(String request) {
        leaveByLinkStarting("Continuer " + request);
        return new ChaptersScreen(visitor());
    }

    public void leave() {
        leaveByButton("Quitter");
    }
}
