package fr.coteacote.journeys.screens;

import fr.coteacote.journeys.browser.Visitor;

/** The papers that the request needs. */
public final class DocumentsScreen extends Screen {

    DocumentsScreen(Visitor visitor) {
        super(visitor, "Documents");
    }

    public DocumentScreen add(String document) {
        leaveByLinkStarting("Ajouter " + document);
        return new DocumentScreen(visitor(), document);
    }

    public ReviewScreen goOn() {
        leaveByLink("Continuer");
        return new ReviewScreen(visitor());
    }
}
