package fr.coteacote.journeys.screens;

import fr.coteacote.journeys.browser.Visitor;

/** The last question before a request that was not sent is gone for good. */
public final class DeleteScreen extends Screen {

    DeleteScreen(Visitor visitor) {
        super(visitor, "Effacer cette demande ?");
    }

    /** Arrive on it, whatever led there. */
    public static DeleteScreen arrive(Visitor visitor) {
        return new DeleteScreen(visitor);
    }

    public MySpaceScreen confirm() {
        leaveByButton("Oui, tout effacer");
        return new MySpaceScreen(visitor());
    }

    public ChaptersScreen keep() {
        leaveByLink("Non, garder");
        return new ChaptersScreen(visitor());
    }
}
