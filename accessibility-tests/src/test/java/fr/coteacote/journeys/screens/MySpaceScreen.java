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

    /** Come back to it, after a log-in. */
    public static MySpaceScreen arrive(Visitor visitor) {
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

    /** See that {@code words} are nowhere on the page. */
    public MySpaceScreen lacks(String words) {
        visitor().lacks(words);
        return this;
    }

    public void leave() {
        leaveByButton("Quitter");
    }
}
