package fr.coteacote.portal.filling.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.filling.places.WaysOut;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.frame.SavedStatus;
import fr.coteacote.portal.ui.panels.BlockPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;

/** Why the answers of a page stop the request, and where to go instead: every answer is kept. */
@Route(FillingRoutes.PAGE + "/arret")
@AnonymousAllowed
class StopView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String HEADING = "Votre demande ne peut pas partir comme cela";

    private final transient DraftService drafts;
    private final transient WaysOut ways;
    private final transient Here here;
    private String title = "";

    StopView(DraftService drafts, WaysOut ways, Here here) {
        this.drafts = drafts;
        this.ways = ways;
        this.here = here;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.open(Here.draft(event), here.sitting()).orElseThrow(here.refused(Here.draft(event)));
        if (Here.leadsToReading(open, Right.ANSWER, event)) {
            return;
        }
        var page = event.getRouteParameters()
                .get("page")
                .flatMap(open.form()::pageAt)
                .orElseThrow(NotFoundException::new);
        var blocks = open.progress().blocksOpenedBy(page);
        var questions = FillingRoutes.to(open.id(), Place.questions(open.form(), page.id()));
        if (blocks.isEmpty()) {
            event.forwardTo(questions.substring(1));
            return;
        }
        title = open.form().discreet().isPresent() ? HEADING : blocks.getFirst().title();
        var content = new ArrayList<Component>();
        content.add(new PageHeading(
                HEADING, "Toutes vos réponses sont gardées. Voici pourquoi, et vers qui vous tourner."));
        blocks.forEach(
                block -> content.add(new BlockPanel(block.title(), block.because(), ways.links(block.instead()))));
        content.add(new Buttons(
                new ButtonLink(Link.to("Corriger ma réponse", questions), ButtonLook.PRIMARY),
                new ButtonLink(
                        Link.to("Voir les chapitres", FillingRoutes.to(open.id(), new Place.Chapters())),
                        ButtonLook.LINK)));
        removeAll();
        add(here.frame(open)
                .back(Link.to("Retour", questions))
                .saved(new SavedStatus())
                .content(new FrontSheet(content.toArray(Component[]::new))));
    }
}
