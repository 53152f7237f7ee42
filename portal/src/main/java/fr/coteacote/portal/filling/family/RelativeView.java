package fr.coteacote.portal.filling.family;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Names;
import fr.coteacote.portal.mandates.Authorisation;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one relative may do: changed at once, or ended at once. */
@Route(FillingRoutes.DRAFT + "/proches/:accord")
@AnonymousAllowed
class RelativeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DraftService drafts;
    private final transient MandateService mandates;
    private final transient Names names;
    private final transient Here here;
    private String title = "";

    RelativeView(DraftService drafts, MandateService mandates, Names names, Here here) {
        this.drafts = drafts;
        this.mandates = mandates;
        this.names = names;
        this.here = here;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Here.draft(event);
        var open = drafts.open(id, here.sitting(), Right.SEE).orElseThrow(here.refused(id));
        if (open.acting().isMediator()) {
            throw new NotFoundException();
        }
        var mandate = event.getRouteParameters().get("accord").flatMap(named -> find(open, named));
        if (mandate.isEmpty()) {
            event.forwardTo(FillingRoutes.relatives(id).substring(1));
            return;
        }
        var wrong = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("erreur")
                .isPresent();
        show(open, mandate.get(), wrong);
    }

    private Optional<Mandate> find(OpenDraft open, String named) {
        return mandates.ofInvitedOn(open.id().value()).stream()
                .filter(mandate -> mandate.id().value().toString().equals(named))
                .filter(mandate -> Authorisation.decides(open.acting(), mandate.origin()))
                .findFirst();
    }

    private void show(OpenDraft open, Mandate mandate, boolean wrong) {
        var name = names.ofAccount(mandate.account()).orElse("cette personne");
        var heading = "L’aide de " + name;
        title = wrong ? "Erreur : ce que cette personne peut faire" : "Ce que cette personne peut faire";
        removeAll();
        var stop = stopping(open.id(), mandate, name);
        var frame = here.frame(open).back(Link.to("Les proches qui aident", FillingRoutes.relatives(open.id())));
        add(
                mandate.kind() == Role.CARER
                        ? frame.content(changing(open, mandate, heading, wrong), new FrontSheet(stop))
                        : frame.content(new FrontSheet(new PageHeading(heading, ""), stop)));
    }

    private static QuestionForm changing(OpenDraft open, Mandate mandate, String heading, boolean wrong) {
        return new QuestionForm(
                        House.sendingTo(FamilyRoutes.door(open.id(), "changer")),
                        new QuestionTitle(heading, "Ce que vous changez vaut tout de suite."),
                        RoleFields.changing(open.acting(), mandate.rights(), wrong))
                .carrying(accord(mandate))
                .buttons(new Button("Enregistrer", ButtonLook.PRIMARY));
    }

    private static ActionForm stopping(DraftId id, Mandate mandate, String name) {
        return new ActionForm(
                        House.sendingTo(FamilyRoutes.door(id, "arreter")),
                        new Button("Arrêter l’aide", ButtonLook.DANGER).withComplement("de " + name))
                .carrying(accord(mandate));
    }

    private static Map<String, List<String>> accord(Mandate mandate) {
        return Map.of("accord", List.of(mandate.id().value().toString()));
    }
}
