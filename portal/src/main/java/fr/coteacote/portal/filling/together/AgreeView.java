package fr.coteacote.portal.filling.together;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.assisted.meeting.NobodyThere;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.identity.proofs.ProofTrouble;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.mandates.MandateText;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.State;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The user chooses what to fill in together and for how long, then reads what they allow, and agrees. */
@Route("seance/:session/accord")
@RouteAlias("seance/:session/accord/:demande/:duree")
@AnonymousAllowed
class AgreeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CHOOSE = "Que voulez-vous remplir ensemble ?";
    private static final String AGREE = "Êtes-vous d’accord ?";

    private final transient AgreementService agreements;
    private final transient ProvingService proving;
    private final transient Companions companions;
    private final transient Meetings meetings;
    private final transient Sittings sittings;
    private final transient House house;
    private String title = CHOOSE;

    AgreeView(
            AgreementService agreements,
            ProvingService proving,
            Companions companions,
            Meetings meetings,
            Sittings sittings,
            House house) {
        this.agreements = agreements;
        this.proving = proving;
        this.companions = companions;
        this.meetings = meetings;
        this.sittings = sittings;
        this.house = house;
    }

    static String address(SessionId session) {
        return "/seance/%s/accord".formatted(session);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var sitting = sittings.current().orElseThrow(NobodyThere::new);
        var session = parameters
                .get("session")
                .flatMap(SessionId::parse)
                .flatMap(id -> meetings.find(id, sitting))
                .orElseThrow(NotFoundException::new);
        if (session.state() != State.AGREEING || !Meetings.isUser(session, sitting)) {
            event.forwardTo("seance/" + session.id());
            return;
        }
        companions.stay(session.id());
        var query = event.getLocation().getQueryParameters();
        var wrong = query.getSingleParameter("erreur").isPresent();
        var trouble = query.getSingleParameter(ProofDoor.PROOF).flatMap(ProofTrouble::find);
        var proof = new ProofShown(session.id(), proving.nameOf(session, sitting), trouble.orElse(null));
        var choice = parameters.get("demande").orElse("");
        var length = parameters.get("duree").flatMap(MandateLength::of);
        var text = length.flatMap(some -> agreements.text(session, sitting, choice, some));
        var barred = text.isEmpty() && agreements.isBarred(session, sitting, choice);
        title = barred ? HelpersView.BARRED : text.isPresent() ? AGREE : (wrong ? "Erreur : " : "") + CHOOSE;
        removeAll();
        add(house.frame()
                .practising(session.isTraining())
                .content(
                        barred
                                ? new Component[] {barred(session, choice)}
                                : text.map(agreed -> new Component[] {
                                            agree(session, choice, length.orElseThrow(), agreed, proof)
                                        })
                                        .orElseGet(() -> choose(session, sitting, wrong, proof))));
    }

    /** The question and, on one computer, the way to FranceConnect below it. */
    private Component[] choose(AssistedSession session, Sitting sitting, boolean wrong, ProofShown proof) {
        var offered = proving.isOffered(session, sitting);
        var question = question(session, sitting, wrong).notes(notes(session, proof, offered));
        return offered ? new Component[] {question, proof.below()} : new Component[] {question};
    }

    private QuestionForm question(AssistedSession session, Sitting sitting, boolean wrong) {
        var own = agreements.own(session, sitting).stream().map(AgreeView::row);
        var begun = agreements.forms().stream()
                .map(form -> ChoiceRow.of(form.id().value(), form.ask(), "Une nouvelle demande.", false));
        return new QuestionForm(
                        House.sendingTo("/seance/%s/choix".formatted(session.id())),
                        new QuestionTitle(
                                CHOOSE,
                                companions.helper(session).orElse("La personne qui vous aide")
                                        + " ne voit encore rien."),
                        List.of(
                                new RadioGroup(
                                        Caption.of("demande", "La demande", "", Need.REQUIRED),
                                        Stream.concat(own, begun).toList(),
                                        errors(wrong, "Choisissez une demande.")),
                                new RadioGroup(
                                        Caption.of("duree", "La durée de l’aide", "", Need.REQUIRED),
                                        agreements.lengths(session, sitting).stream()
                                                .map(length -> ChoiceRow.of(
                                                        length.key(),
                                                        length.words(),
                                                        "",
                                                        length == MandateLength.SESSION))
                                                .toList(),
                                        List.of())))
                .buttons(new Button("Continuer", ButtonLook.PRIMARY));
    }

    private static Component[] notes(AssistedSession session, ProofShown proof, boolean offered) {
        if (!session.byTurns() || session.isTraining()) {
            return new Component[] {};
        }
        return new Component[] {
            proof.told()
                    .orElseGet(() -> new InfoPanel(
                            "Sur cet ordinateur, l’aide vaut pour cette séance",
                            new Prose(
                                    "Pour être aidé plus longtemps : %ssur un appareil à vous, ou par un accord signé sur papier."
                                            .formatted(offered ? "avec FranceConnect, plus bas, " : ""))))
        };
    }

    private static Component barred(AssistedSession session, String draft) {
        return new FrontSheet(
                new PageHeading(HelpersView.BARRED, ""),
                new Prose(HelpersView.BARRED_WHY).link(Link.to("Revoir la demande", "/demande/" + draft)),
                new Buttons(new ButtonLink(
                        Link.to("Choisir une autre demande", address(session.id())), ButtonLook.PRIMARY)),
                new ActionForm(
                        House.sendingTo("/seance/%s/terminer".formatted(session.id())),
                        new Button("Terminer la séance", ButtonLook.SECONDARY)));
    }

    private static List<FieldError> errors(boolean wrong, String words) {
        return wrong ? List.of(FieldError.of(words)) : List.of();
    }

    private static ChoiceRow row(OpenDraft open) {
        return ChoiceRow.of(
                open.id().toString(),
                open.form().shortTitle()
                        + open.subjectName().map(name -> " pour " + name).orElse(""),
                "Une demande déjà commencée.",
                false);
    }

    private static Component agree(
            AssistedSession session, String choice, MandateLength length, MandateText text, ProofShown proof) {
        return new FrontSheet(
                new PageHeading(
                        AGREE, "Lisez, ou demandez qu’on vous lise. Vous pourrez changer d’avis à tout moment."),
                proof.said(),
                new Prose().list(text.lines().toArray(String[]::new)),
                new ActionForm(
                                House.sendingTo("/seance/%s/oui".formatted(session.id())),
                                new Buttons(
                                        new Button("Oui, je suis d’accord", ButtonLook.PRIMARY),
                                        new ButtonLink(Link.to("Changer", address(session.id())), ButtonLook.LINK)))
                        .carrying(Map.of(
                                "demande",
                                List.of(choice),
                                "duree",
                                List.of(length.key()),
                                ProofDoor.PROOF,
                                List.of(proof.isGiven() ? "oui" : ""))),
                new ActionForm(
                        House.sendingTo("/seance/%s/terminer".formatted(session.id())),
                        new Button("Non, je ne veux pas être aidé", ButtonLook.SECONDARY)));
    }
}
