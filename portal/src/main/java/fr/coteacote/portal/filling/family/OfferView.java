package fr.coteacote.portal.filling.family;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.carers.InvitationId;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;

/** What somebody who was invited may do, in plain words, for them to accept or not. */
@Route("aider-un-proche/:invitation")
@AnonymousAllowed
class OfferView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FamilyService family;
    private final transient Sittings sittings;
    private final transient House house;
    private String title = "";

    OfferView(FamilyService family, Sittings sittings, House house) {
        this.family = family;
        this.sittings = sittings;
        this.house = house;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var offer = event.getRouteParameters()
                .get("invitation")
                .flatMap(InvitationId::parse)
                .flatMap(id -> sittings.current().flatMap(sitting -> family.offer(id, sitting)));
        if (offer.isEmpty()) {
            event.forwardTo(FamilyRoutes.CODE.substring(1));
            return;
        }
        var invitation = offer.get().invitation();
        title = offer.get().barred()
                ? "Vous ne pouvez pas accepter en ce moment"
                : invitation.as().isSelf() ? "Est-ce votre demande ?" : "Acceptez-vous d’aider ?";
        var door = FamilyRoutes.offer(invitation.id());
        removeAll();
        add(house.frame()
                .back(Link.to("Mes demandes", "/mes-demandes"))
                .content(new FrontSheet(
                        new PageHeading(title, offer.get().barred() ? "" : "Lisez ce que vous pourrez faire."),
                        offer.get().barred() ? barred() : accepting(offer.get(), door),
                        new ActionForm(
                                House.sendingTo(door + "/refus"), new Button("Non merci", ButtonLook.SECONDARY)))));
    }

    private static Component barred() {
        return new Prose("Pour cette demande, seul le représentant légal de la personne peut choisir qui aide."
                + " Parlez-en à la personne qui vous invite.");
    }

    private static Component accepting(FamilyService.Offer offer, String door) {
        return new ActionForm(
                House.sendingTo(door + "/accord"),
                new Prose().list(offer.text().lines().toArray(String[]::new)),
                new Buttons(new Button("Oui, j’accepte", ButtonLook.PRIMARY)));
    }
}
