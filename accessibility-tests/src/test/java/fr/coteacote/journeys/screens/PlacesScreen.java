package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.FilePayload;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** The list of places, for administrators. */
public final class PlacesScreen extends Screen {

    PlacesScreen(Visitor visitor) {
        super(visitor, "Points d'accueil");
    }

    /** Come to it by its address, and be {@code persona} at ProConnect. */
    public static PlacesScreen openAs(String persona, Visitor visitor) {
        WayIn.to("/administration/points-d-accueil", persona, visitor);
        return new PlacesScreen(visitor);
    }

    public PlacesScreen take(FilePayload file) {
        visitor().page().getByLabel(Named.as("Fichier CSV")).setInputFiles(file);
        return press("Importer");
    }

    public PlaceScreen change(String place) {
        leaveByLink("Modifier " + place);
        return new PlaceScreen(visitor(), "Modifier un lieu");
    }

    public PlaceScreen add() {
        leaveByLink("Ajouter un lieu");
        return new PlaceScreen(visitor(), "Ajouter un lieu");
    }

    public PlacesScreen close(String place) {
        return press("Fermer ce lieu : " + place);
    }

    public PlacesScreen show(String place) {
        return press("Montrer de nouveau : " + place);
    }

    public PlacesScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    private PlacesScreen press(String button) {
        visitor().pressForAnotherPage(button);
        return new PlacesScreen(visitor());
    }
}
