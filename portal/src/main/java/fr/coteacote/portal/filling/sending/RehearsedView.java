package fr.coteacote.portal.filling.sending;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.filling.places.Receiver;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.lists.Step;
import fr.coteacote.portal.ui.lists.Steps;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;

/** What would happen now if the request were real: who practises reads it in the place of a number. */
@Route(FillingRoutes.DRAFT + "/comme-envoyee")
@PageTitle("Ce qui se passerait")
@AnonymousAllowed
class RehearsedView extends Div implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient AfterSending after;
    private final transient Territory territory;
    private final transient Here here;

    RehearsedView(DraftService drafts, AfterSending after, Territory territory, Here here) {
        this.drafts = drafts;
        this.after = after;
        this.territory = territory;
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.open(Here.draft(event), here.sitting()).orElseThrow(here.refused(Here.draft(event)));
        if (!open.draft().training()) {
            event.forwardTo(FillingRoutes.to(open.id(), new Place.Review()).substring(1));
            return;
        }
        removeAll();
        add(here.frame(open)
                .back(Link.to("Relire", FillingRoutes.to(open.id(), new Place.Review())))
                .content(sheet(open)));
    }

    private FrontSheet sheet(OpenDraft open) {
        return new FrontSheet(
                new PageHeading("Rien n’est parti", "Voici ce qui se passerait pour une vraie demande."),
                new Prose()
                        .list(
                                "La demande serait reçue par %s.".formatted(Receiver.of(open.form(), territory)),
                                "La personne lirait son numéro de demande, et pourrait garder une copie.",
                                "Si elle veut être prévenue, un message lui dirait que la demande est arrivée.",
                                "La copie dirait qui a aidé à remplir."),
                SectionTitle.of("Ensuite"),
                new Steps(after.onceSent(open).stream()
                        .map(step -> new Step(Step.State.LATER, step.when(), step.title(), step.detail()))
                        .toList()),
                new Buttons(new ButtonLink(
                        Link.to("Terminer", "/demande/%s/carte".formatted(open.id())), ButtonLook.PRIMARY)));
    }
}
