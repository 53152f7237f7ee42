package fr.coteacote.portal.filling.together;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;

/** Somebody comes back from FranceConnect to a browser that did not send them there, or whose session is no more. */
@Route("preuve/perdue")
@PageTitle(ProofLostView.TITLE)
@AnonymousAllowed
class ProofLostView extends Div implements BeforeEnterObserver {

    static final String ADDRESS = "/preuve/perdue";
    static final String TITLE = "Rien n’a été gardé de FranceConnect";

    private final transient House house;

    ProofLostView(House house) {
        this.house = house;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(house.frame()
                .content(new FrontSheet(
                        new PageHeading(TITLE, "Cette page n’attendait personne. Vous n’êtes pas connecté."),
                        new Prose(
                                        "Si vous remplissez une demande avec quelqu’un, revenez à la page de la séance : rien n’y"
                                                + " est perdu.",
                                        "Si cet ordinateur sert à d’autres, fermez le navigateur : FranceConnect peut y être encore"
                                                + " ouvert.")
                                .link(Link.to("Accueil", "/")))));
    }
}
