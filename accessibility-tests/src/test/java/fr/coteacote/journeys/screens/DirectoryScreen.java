package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.FilePayload;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** The directory of houses, for administrators. */
public final class DirectoryScreen extends Screen {

    private DirectoryScreen(Visitor visitor) {
        super(visitor, "Annuaire des maisons");
    }

    /** Come to it by its address, and be {@code persona} at ProConnect. */
    public static DirectoryScreen openAs(String persona, Visitor visitor) {
        WayIn.to("/administration/maisons", persona, visitor);
        return new DirectoryScreen(visitor);
    }

    public DirectoryScreen take(FilePayload file) {
        visitor().page().getByLabel(Named.as("Fichier CSV")).setInputFiles(file);
        visitor().pressForAnotherPage("Importer");
        return new DirectoryScreen(visitor());
    }

    public DirectoryScreen reads(String words) {
        visitor().reads(words);
        return this;
    }
}
