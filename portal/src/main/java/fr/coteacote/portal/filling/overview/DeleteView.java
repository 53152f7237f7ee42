package fr.coteacote.portal.filling.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;

/** Asks once more before a draft is deleted for good. */
@Route(FillingRoutes.DRAFT + "/effacer")
@PageTitle("Effacer cette demande ?")
@AnonymousAllowed
class DeleteView extends Div implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient Here here;

    DeleteView(DraftService drafts, Here here) {
        this.drafts = drafts;
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.openAsUser(Here.draft(event), here.sitting())
                .filter(draft -> draft.draft().state() == Draft.State.OPEN)
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(here.frame(open)
                .back(Link.to("Les chapitres", FillingRoutes.to(open.id(), new Place.Chapters())))
                .content(new FrontSheet(
                        new PageHeading(
                                "Effacer cette demande ?",
                                "Toutes les réponses et tous les documents seront effacés. On ne peut pas revenir en"
                                        + " arrière."),
                        new ActionForm(
                                House.sendingTo("/envoi/%s/supprimer".formatted(open.id())),
                                new Buttons(
                                        new Button("Oui, tout effacer", ButtonLook.DANGER_CONFIRMED),
                                        new ButtonLink(
                                                Link.to(
                                                        "Non, garder",
                                                        FillingRoutes.to(open.id(), new Place.Chapters())),
                                                ButtonLook.LINK))))));
    }
}
