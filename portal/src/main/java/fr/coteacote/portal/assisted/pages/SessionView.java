package fr.coteacote.portal.assisted.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.assisted.meeting.Companion;
import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.assisted.meeting.NobodyThere;
import fr.coteacote.portal.assisted.meeting.SessionStart;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.panels.Reference;
import fr.coteacote.portal.ui.panels.SquareCode;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import fr.coteacote.portal.ui.sheets.SideSheet;
import fr.coteacote.portal.ui.sheets.TwoSheets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where both wait for each other, and where both arrive when the help is over. Goes on by itself to where it continues. */
@Route("seance/:session")
@PageTitle("Séance d’aide")
@AnonymousAllowed
class SessionView extends Div implements BeforeEnterObserver {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final transient Meetings meetings;
    private final transient SessionStart start;
    private final transient Companions companions;
    private final transient Sittings sittings;
    private final transient AssistedSettings settings;
    private final transient House house;
    private final transient Territory territory;
    private AssistedSession.@Nullable State shown;

    SessionView(
            Meetings meetings,
            SessionStart start,
            Companions companions,
            Sittings sittings,
            AssistedSettings settings,
            House house,
            Territory territory) {
        this.meetings = meetings;
        this.start = start;
        this.companions = companions;
        this.sittings = sittings;
        this.settings = settings;
        this.house = house;
        this.territory = territory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("session")
                .flatMap(SessionId::parse)
                .orElseThrow(NotFoundException::new);
        var sitting = sittings.current().orElseThrow(NobodyThere::new);
        var session = meetings.find(id, sitting).orElseThrow(NotFoundException::new);
        var next = next(session, sitting);
        if (next.isPresent()) {
            event.forwardTo(next.get());
            return;
        }
        show(session, sitting, ProofLost.in(event));
    }

    /** Where it goes on; empty when it is here. */
    private static Optional<String> next(AssistedSession session, Sitting sitting) {
        var here = "seance/" + session.id();
        if (session.byTurns() && session.ended() == null && session.turn() == null) {
            return Optional.of(here + "/tour");
        }
        return switch (session.state()) {
            case LIVE -> Optional.of("demande/" + session.draft());
            case AGREEING -> agreeing(session, sitting).map(here::concat);
            case WAITING, MET, ENDED -> Optional.empty();
        };
    }

    /** On the telephone the mediator's page goes on, for the user has none. */
    private static Optional<String> agreeing(AssistedSession session, Sitting sitting) {
        return session.byPhone()
                ? Optional.of("/telephone")
                : Optional.of("/accord").filter(_ -> Meetings.isUser(session, sitting));
    }

    private void show(AssistedSession session, Sitting sitting, Component... told) {
        removeAll();
        shown = session.state();
        var side = session.partOf(sitting);
        var companion = companions.of(session, side);
        var content = Stream.concat(Stream.of(content(session, companion, sitting)), Stream.of(told));
        var frame = house.frame().practising(session.isTraining()).content(content.toArray(Component[]::new));
        if (session.ended() == null) {
            frame.listening(session.id().toString(), () -> look(session.id()));
        }
        add(frame);
    }

    private void look(SessionId id) {
        var sitting = sittings.current();
        var session = sitting.flatMap(one -> meetings.find(id, one));
        if (session.isEmpty()) {
            UI.getCurrent().navigate("");
            return;
        }
        var next = next(session.get(), sitting.get());
        if (next.isPresent()) {
            UI.getCurrent().navigate(next.get());
        } else if (session.get().state() != shown) {
            show(session.get(), sitting.get()); // the same again would take the focus from where it is
        }
    }

    private Component content(AssistedSession session, Companion companion, Sitting sitting) {
        var user = companion.side() == Side.USER;
        return switch (session.state()) {
            case WAITING -> waiting(session, sitting);
            case MET -> user ? met(session, companion) : somebodyIsThere(session);
            case AGREEING -> agreeing(session);
            case LIVE -> new FrontSheet(new PageHeading("La séance continue", ""));
            case ENDED -> farewell(session, companion).sheet();
        };
    }

    private Farewell farewell(AssistedSession session, Companion companion) {
        var until = start.goesOnUntil(session).map(end -> DAY.format(end.atZone(territory.zone())));
        return new Farewell(session, companion, meetings.isParting(session), until.orElse(""));
    }

    private Component waiting(AssistedSession session, Sitting sitting) {
        var invitation = start.invitation(session, sitting).orElseThrow(NotFoundException::new);
        var portal = portal();
        return TwoSheets.even(
                new FrontSheet(
                        new PageHeading(
                                "Lisez ce code à la personne",
                                "Elle ouvre %s/rejoindre sur son téléphone ou sa tablette.".formatted(plain(portal))),
                        new Reference("Le code", invitation.code().say(), "Il sert une fois, pendant dix minutes."),
                        ending(session)),
                new SideSheet(new SquareCode(
                        portal + SessionDoor.JOIN + "/" + invitation.link().value(),
                        "Ou bien elle photographie ce carré avec son appareil.")));
    }

    private String portal() {
        return settings.address().toString().replaceFirst("/$", "");
    }

    private static String plain(String address) {
        return address.replaceFirst("^https?://", "");
    }

    private Component somebodyIsThere(AssistedSession session) {
        return end(
                session,
                new PageHeading("Quelqu’un a rejoint", "Demandez quel nombre est écrit sur son écran."),
                new Reference("Le nombre", String.valueOf(session.number()), "La personne doit voir le même."));
    }

    /** On one computer the user reads during their turn, or signs on paper during the mediator's. */
    private static Component agreeing(AssistedSession session) {
        if (!session.byTurns()) {
            return end(
                    session,
                    new PageHeading("La personne lit l’accord", "Elle choisit ce que vous remplirez ensemble."));
        }
        var heading = new PageHeading(
                "La personne n’a pas encore dit oui",
                session.isTraining()
                        ? "Elle lit l’accord à son tour sur l’écran. On ne signe pas sur papier pour s’entraîner."
                        : "Elle lit l’accord à son tour sur l’écran, ou le signe sur papier.");
        var handingOver = new ActionForm(
                House.sendingTo("/seance/%s/passer".formatted(session.id())),
                new Button("Passer à la personne", ButtonLook.SECONDARY));
        return session.isTraining()
                ? end(session, heading, handingOver)
                : end(
                        session,
                        heading,
                        new Buttons(new ButtonLink(
                                Link.to("Elle signe sur papier", "/seance/%s/papier".formatted(session.id())),
                                ButtonLook.PRIMARY)),
                        handingOver);
    }

    private static Component met(AssistedSession session, Companion companion) {
        return new FrontSheet(
                new PageHeading(
                        "%s vous attend".formatted(companion.helper()),
                        "%s, %s.".formatted(companion.quality(), companion.organisation())),
                new Reference(
                        "Le nombre", String.valueOf(session.number()), "Lisez-le à %s.".formatted(companion.helper())),
                new Prose("Est-elle bien avec vous, ou au téléphone ? Voit-elle le même nombre ?"),
                new ActionForm(
                        House.sendingTo("/seance/%s/nombre".formatted(session.id())),
                        new Buttons(
                                new Button("Oui, c’est elle", ButtonLook.PRIMARY).sending("meme", "oui"),
                                new Button("Non", ButtonLook.SECONDARY).sending("meme", "non"))));
    }

    private static Component end(AssistedSession session, Component... content) {
        var sheet = new FrontSheet(content);
        sheet.add(ending(session));
        return sheet;
    }

    private static Component ending(AssistedSession session) {
        return new ActionForm(
                House.sendingTo("/seance/%s/terminer".formatted(session.id())),
                new Button("Annuler la séance", ButtonLook.SECONDARY));
    }
}
