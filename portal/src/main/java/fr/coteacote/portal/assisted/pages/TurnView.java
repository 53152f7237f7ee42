package fr.coteacote.portal.assisted.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.assisted.meeting.NobodyThere;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.List;

/** The neutral page between two turns on one computer: it says nothing of the request. */
@Route("seance/:session/tour")
@AnonymousAllowed
class TurnView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Meetings meetings;
    private final transient Companions companions;
    private final transient Sittings sittings;
    private final transient House house;
    private String title = "À qui le tour ?";

    TurnView(Meetings meetings, Companions companions, Sittings sittings, House house) {
        this.meetings = meetings;
        this.companions = companions;
        this.sittings = sittings;
        this.house = house;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sitting = sittings.current().orElseThrow(NobodyThere::new);
        var session = event.getRouteParameters()
                .get("session")
                .flatMap(SessionId::parse)
                .flatMap(id -> meetings.find(id, sitting))
                .orElseThrow(NotFoundException::new);
        if (session.ended() != null || session.turn() != null || !session.byTurns()) {
            event.forwardTo(SessionDoor.page(session.id()).substring(1));
            return;
        }
        var helper = companions.of(session, Side.USER).helperShort();
        var wrong = Refused.in(event);
        var asked = wrong
                || event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("code")
                        .isPresent();
        title = (wrong ? "Erreur : " : "") + (asked ? "C’est à %s".formatted(helper) : "À qui le tour ?");
        removeAll();
        add(house.frame()
                .changingHands()
                .practising(session.isTraining())
                .content(
                        asked
                                ? mediator(session.id(), helper, wrong)
                                : both(session.id(), helper, ProofLost.in(event))));
    }

    private static Component both(SessionId session, String helper, Component... told) {
        var sheet = new FrontSheet(new PageHeading(
                "À qui le tour ?",
                "Changez de place devant l’ordinateur. %s ne voit pas ce que vous remplissez seul.".formatted(helper)));
        sheet.add(told);
        sheet.add(new ActionForm(
                House.sendingTo("/seance/%s/a-moi".formatted(session)),
                new Buttons(
                        new Button("C’est à moi : je remplis ma demande", ButtonLook.PRIMARY),
                        new ButtonLink(
                                Link.to("C’est à " + helper, "/seance/%s/tour?code".formatted(session)),
                                ButtonLook.SECONDARY))));
        return sheet;
    }

    private static Component mediator(SessionId session, String helper, boolean wrong) {
        return new QuestionForm(
                        House.sendingTo("/seance/%s/reprendre".formatted(session)),
                        new QuestionTitle(
                                "C’est à " + helper, "Après cinq essais, il ne reste qu’à terminer la séance."),
                        List.of(PinField.of("Vos quatre chiffres", wrong)))
                .buttons(
                        new Button("Reprendre", ButtonLook.PRIMARY),
                        new ButtonLink(Link.to("Retour", "/seance/%s/tour".formatted(session)), ButtonLook.LINK));
    }
}
