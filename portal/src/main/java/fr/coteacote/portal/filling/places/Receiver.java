package fr.coteacote.portal.filling.places;

import fr.coteacote.catalog.Form;
import fr.coteacote.portal.territory.Territory;

/** Who receives what is asked by a form: whom the form names, or else the service that the territory names. */
public final class Receiver {

    private Receiver() {}

    /** Name who receives {@code form}, with its article. */
    public static String of(Form form, Territory territory) {
        return form.receivedBy().orElse(territory.autonomyService());
    }
}
