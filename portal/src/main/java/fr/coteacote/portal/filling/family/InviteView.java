package fr.coteacote.portal.filling.family;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.Protection;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.mandates.Authorisation;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import java.util.Set;

/** What somebody who is invited will be allowed to do, before they are invited. */
@Route(FillingRoutes.DRAFT + "/proches/inviter")
@AnonymousAllowed
class InviteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TITLE = "Inviter un proche";

    private final transient DraftService drafts;
    private final transient FamilyService family;
    private final transient Here here;
    private String title = TITLE;

    InviteView(DraftService drafts, FamilyService family, Here here) {
        this.drafts = drafts;
        this.family = family;
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
        if (open.draft().state() != Draft.State.OPEN || !Authorisation.maySpread(open.acting(), Set.of(Right.SEE))) {
            event.forwardTo(FillingRoutes.relatives(id).substring(1));
            return;
        }
        var typed = TypedInvitation.take(
                VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(), id);
        title = (typed.isWrong() ? "Erreur : " : "") + TITLE;
        var barred = Protection.barsHelp(open);
        removeAll();
        add(here.frame(open)
                .back(Link.to("Les proches qui aident", FillingRoutes.relatives(id)))
                .content(new QuestionForm(
                                House.sendingTo(FamilyRoutes.door(id, "inviter")),
                                new QuestionTitle(TITLE, "Vous pourrez changer ou arrêter son aide à tout moment."),
                                RoleFields.inviting(open.acting(), !barred, family.subjectMayJoin(open), typed))
                        .notes(barred ? new Component[] {TutorDecides.said()} : new Component[0])
                        .buttons(new Button("Inviter", ButtonLook.PRIMARY))));
    }
}
