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

    public DocumentsScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    /** Come back to a document that was decided about. */
    public DocumentScreen change(String document) {
        leaveByLinkStarting("Modifier " + document);
        return new DocumentScreen(visitor(), document);
    }

    public ChaptersScreen backToChapters() {
        leaveByLink("Les chapitres");
        return new ChaptersScreen(visitor());
    }

    /** Go back to the request that was sent. */
    public SentScreen finish() {
        leaveByLink("J'ai fini");
        return new SentScreen(visitor());
    }

    public ReviewScreen goOn() {
        leaveByLink("Continuer");
        return new ReviewScreen(visitor());
    }
}
