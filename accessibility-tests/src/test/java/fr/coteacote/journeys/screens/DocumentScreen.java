package fr.coteacote.journeys.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;
import java.nio.file.Path;

/** One paper: sent now, or not. */
public final class DocumentScreen extends Screen {

    private final String document;

    DocumentScreen(Visitor visitor, String document) {
        super(visitor, document);
        this.document = document;
    }

    /** Choose a file and send it. */
    public DocumentScreen send(FilePayload file) {
        sendInVain(file);
        return this;
    }

    /** Choose a file of this computer and send it. */
    public DocumentScreen send(Path file) {
        field().setInputFiles(file);
        visitor().pressButton("Envoyer cette page");
        return this;
    }

    /** Choose a file and send it, and let what comes be seen to elsewhere. */
    public void sendInVain(FilePayload file) {
        field().setInputFiles(file);
        visitor().pressButton("Envoyer cette page");
    }

    private Locator field() {
        return visitor().page().getByLabel(Named.as("Photo ou PDF"));
    }

    /** Say that it will come later. */
    public DocumentScreen later() {
        visitor().choose(visitor().find(AriaRole.RADIO, Named.as("Je l'enverrai plus tard")));
        visitor().pressButton("Enregistrer ce choix");
        return new DocumentScreen(visitor(), document);
    }

    /** See what was decided about the paper. */
    public DocumentScreen hasChosen(String decision) {
        assertThat(visitor().find(AriaRole.RADIO, Named.as(decision))).isChecked();
        return this;
    }

    public DocumentScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    /** Read that the file has arrived. */
    public DocumentScreen hasArrived() {
        visitor().reads("Votre fichier est bien reçu");
        visitor().arrives(Named.as(document));
        return this;
    }

    /** Read why the file was not taken. */
    public DocumentScreen isRefused(String because) {
        visitor().reads(because);
        visitor().arrives(Named.as(document));
        return this;
    }

    public DocumentsScreen backToDocuments() {
        leaveByLink("Documents");
        return new DocumentsScreen(visitor());
    }
}
