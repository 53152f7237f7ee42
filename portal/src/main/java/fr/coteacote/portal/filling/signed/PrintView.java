package fr.coteacote.portal.filling.signed;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.assisted.meeting.NobodyThere;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.mandates.MandateText;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.panels.ToSign;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.List;

/** The agreement as it is printed: large plain text, and lines to write a name, a date and a signature on. */
@Route("seance/:session/papier/:demande/:duree/imprimer")
@PageTitle("Mon accord pour être aidé")
@AnonymousAllowed
class PrintView extends Div implements BeforeEnterObserver {

    private final transient PaperService papers;
    private final transient Meetings meetings;
    private final transient Sittings sittings;
    private final transient Switchboard switchboard;
    private final transient House house;

    PrintView(PaperService papers, Meetings meetings, Sittings sittings, Switchboard switchboard, House house) {
        this.papers = papers;
        this.meetings = meetings;
        this.sittings = sittings;
        this.switchboard = switchboard;
        this.house = house;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sitting = sittings.current().orElseThrow(NobodyThere::new);
        var parameters = event.getRouteParameters();
        var session = parameters
                .get("session")
                .flatMap(SessionId::parse)
                .flatMap(id -> meetings.find(id, sitting))
                .filter(found -> PaperService.mayTake(found, sitting))
                .orElseThrow(NotFoundException::new);
        var form = parameters.get("demande").orElse("");
        var length = parameters.get("duree").flatMap(MandateLength::of).orElseThrow(NotFoundException::new);
        var text = papers.toSign(session, form, length).orElseThrow(NotFoundException::new);
        removeAll();
        add(house.frame()
                .back(Link.to("Le papier signé", PaperDoor.page(session.id(), form, length)))
                .content(sheet(text)));
    }

    private FrontSheet sheet(MandateText text) {
        return new FrontSheet(
                new PageHeading("Mon accord pour être aidé", "Imprimez cette page deux fois : un papier pour chacun."),
                new ToSign(
                        text.lines(),
                        "Pour arrêter l’aide, je le dis à cette personne, ou j’appelle le %s."
                                .formatted(switchboard.phone().number()),
                        List.of(
                                "Mon nom et mes prénoms",
                                "Ma date de naissance",
                                "La date d’aujourd’hui",
                                "Ma signature")));
    }
}
