package fr.coteacote.portal.assisted.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.panels.InfoPanel;

/** What is said of a user who was at FranceConnect, to prove who they are, while their turn or the session ended. */
final class ProofLost {

    private ProofLost() {}

    /** One panel, where the address asks for it; otherwise none. */
    static Component[] in(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("preuve")
                .map(_ -> new Component[] {
                    new InfoPanel(
                            "Rien n’a été gardé de FranceConnect",
                            new Prose("Le tour de la personne était terminé. Elle peut recommencer à son tour."))
                })
                .orElseGet(() -> new Component[] {});
    }
}
