package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** One place, field by field. */
public final class PlaceScreen extends Screen {

    PlaceScreen(Visitor visitor, String heading) {
        super(visitor, heading);
    }

    public PlaceScreen write(String label, String text) {
        visitor().write(visitor().find(AriaRole.TEXTBOX, Named.as(label)), text);
        return this;
    }

    /** Save, and read what is wrong. */
    public ErrorsScreen saveInVain() {
        visitor().pressForAnotherPage("Enregistrer");
        return new ErrorsScreen(visitor());
    }

    /** Mend what was said about a place that is known. */
    public static PlaceScreen mending(ErrorsScreen errors) {
        return new PlaceScreen(errors.visitor(), "Modifier un lieu");
    }

    public PlacesScreen save() {
        leaveByButton("Enregistrer");
        return new PlacesScreen(visitor());
    }
}
