package fr.coteacote.portal.assisted.pages;

import com.vaadin.flow.router.BeforeEnterEvent;

/** Whether a page is shown again because what was sent from it could not be taken; what was typed is in no address. */
final class Refused {

    private Refused() {}

    static boolean in(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("erreur")
                .isPresent();
    }
}
