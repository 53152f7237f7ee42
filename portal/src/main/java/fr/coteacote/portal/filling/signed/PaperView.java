package fr.coteacote.portal.filling.signed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.assisted.meeting.NobodyThere;
import fr.coteacote.portal.documents.DocumentRoutes;
import fr.coteacote.portal.documents.Limits;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.IdentitySeen;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.fields.FileField;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A mediator has an agreement signed on paper: what it is for, then its picture and how the person was known. */
@Route("seance/:session/papier")
@RouteAlias("seance/:session/papier/:demande/:duree")
@AnonymousAllowed
class PaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CHOOSE = "Un accord sur papier";
    private static final String SIGNED = "Le papier signé";

    private final transient PaperService papers;
    private final transient Meetings meetings;
    private final transient Sittings sittings;
    private final transient House house;
    private String title = CHOOSE;

    PaperView(PaperService papers, Meetings meetings, Sittings sittings, House house) {
        this.papers = papers;
        this.meetings = meetings;
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
        var parameters = event.getRouteParameters();
        var session = parameters
                .get("session")
                .flatMap(SessionId::parse)
                .flatMap(id -> meetings.find(id, sitting))
                .orElseThrow(NotFoundException::new);
        if (!PaperService.mayTake(session, sitting)) {
            event.forwardTo("seance/" + session.id());
            return;
        }
        var query = event.getLocation().getQueryParameters();
        var form = parameters.get("demande").orElse("");
        var length = parameters.get("duree").flatMap(MandateLength::of);
        var text = length.flatMap(some -> papers.toSign(session, form, some));
        var told = query.getSingleParameter(DocumentRoutes.OUTCOME).orElse("");
        var wrong = query.getSingleParameter("erreur").isPresent() || !told.isEmpty();
        title = (wrong ? "Erreur : " : "") + (text.isPresent() ? SIGNED : CHOOSE);
        removeAll();
        add(house.frame()
                .content(
                        text.isPresent()
                                ? signed(session.id(), form, length.orElseThrow(), told)
                                : choose(session.id(), wrong)));
    }

    private Component choose(SessionId session, boolean wrong) {
        return new QuestionForm(
                        House.sendingTo(PaperDoor.page(session) + "/choix"),
                        new QuestionTitle(
                                CHOOSE, "Demandez-le à la personne. L’accord est imprimé à la page suivante."),
                        List.of(
                                new RadioGroup(
                                        Caption.of(PaperDoor.FORM, "La demande", "", Need.REQUIRED),
                                        papers.forms().stream()
                                                .map(form ->
                                                        ChoiceRow.of(form.id().value(), form.ask(), "", false))
                                                .toList(),
                                        wrong ? List.of(FieldError.of("Choisissez une demande.")) : List.of()),
                                new RadioGroup(
                                        Caption.of(PaperDoor.LENGTH, "La durée de l’aide", "", Need.REQUIRED),
                                        Arrays.stream(MandateLength.values())
                                                .map(length -> ChoiceRow.of(
                                                        length.key(),
                                                        length.words(),
                                                        "",
                                                        length == MandateLength.SESSION))
                                                .toList(),
                                        List.of())))
                .buttons(new Button("Continuer", ButtonLook.PRIMARY));
    }

    private static Component signed(SessionId session, String form, MandateLength length, String told) {
        return new QuestionForm(
                        House.sendingTo(PaperDoor.page(session) + "/accord"),
                        new QuestionTitle(
                                SIGNED,
                                "Imprimez l’accord deux fois, un pour chacun. Lisez-le à la personne. Elle écrit son nom, la date,"
                                        + " et signe."),
                        List.of(
                                new RadioGroup(
                                        Caption.of(
                                                PaperDoor.SEEN,
                                                "Comment savez-vous qui signe ?",
                                                "Regardez le document. Ne notez aucun numéro.",
                                                Need.REQUIRED),
                                        Arrays.stream(IdentitySeen.values())
                                                .map(seen -> ChoiceRow.of(seen.key(), seen.words(), "", false))
                                                .toList(),
                                        told.equals(PaperDoor.UNSEEN)
                                                ? List.of(FieldError.of("Choisissez comment vous savez qui signe."))
                                                : List.of()),
                                new FileField(
                                        Caption.of(
                                                DocumentRoutes.FILE,
                                                "Une photo du papier signé",
                                                Limits.ofOneFile(),
                                                Need.REQUIRED),
                                        DocumentRoutes.OFFERED,
                                        false,
                                        DocumentRoutes.refusal(told).flatMap(_ -> DocumentRoutes.message(told)).stream()
                                                .map(FieldError::of)
                                                .toList())))
                .notes(new IconLink(
                        Icon.PRINT, Link.to("Imprimer l’accord", PaperDoor.page(session, form, length) + "/imprimer")))
                .carrying(Map.of(PaperDoor.FORM, List.of(form), PaperDoor.LENGTH, List.of(length.key())))
                .buttons(new Button("Commencer l’aide", ButtonLook.PRIMARY));
    }
}
