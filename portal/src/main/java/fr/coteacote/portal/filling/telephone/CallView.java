package fr.coteacote.portal.filling.telephone;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.Chapter;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.assisted.meeting.NobodyThere;
import fr.coteacote.portal.assisted.telephone.Pending;
import fr.coteacote.portal.assisted.telephone.SpokenCodes;
import fr.coteacote.portal.assisted.telephone.TelephoneLine;
import fr.coteacote.portal.assisted.telephone.TelephoneLines;
import fr.coteacote.portal.filling.drafts.Discretion;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.State;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a mediator asks of somebody on the telephone: the agreement to read aloud, then a code for each thing that is theirs. */
@Route("seance/:session/telephone")
@AnonymousAllowed
class CallView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallService calls;
    private final transient SpokenCodes codes;
    private final transient TelephoneLines lines;
    private final transient Discretion discretion;
    private final transient Meetings meetings;
    private final transient Sittings sittings;
    private final transient Here here;
    private final transient House house;
    private String title = "";

    CallView(
            CallService calls,
            SpokenCodes codes,
            TelephoneLines lines,
            Discretion discretion,
            Meetings meetings,
            Sittings sittings,
            Here here,
            House house) {
        this.calls = calls;
        this.codes = codes;
        this.lines = lines;
        this.discretion = discretion;
        this.meetings = meetings;
        this.sittings = sittings;
        this.here = here;
        this.house = house;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mediator = sittings.current().orElseThrow(NobodyThere::new);
        var session = event.getRouteParameters()
                .get("session")
                .flatMap(SessionId::parse)
                .flatMap(id -> meetings.onTheTelephone(id, mediator))
                .orElseThrow(NotFoundException::new);
        var line = lines.of(session.id());
        if (session.ended() != null || line.isEmpty()) {
            event.forwardTo("seance/" + session.id());
            return;
        }
        removeAll();
        var news = event.getLocation().getQueryParameters().getParameters().keySet();
        if (session.state() == State.AGREEING) {
            add(house.frame().content(agreement(session, line.get(), news)));
        } else {
            live(session, mediator, line.get(), news);
        }
    }

    private Component[] agreement(AssistedSession session, TelephoneLine line, Set<String> news) {
        var text = calls.text(session).orElseThrow(NotFoundException::new).lines();
        var pending = codes.pending(session);
        if (pending.isPresent()) {
            return code(session, line, pending.get(), text, news);
        }
        title = "Lisez l’accord à la personne";
        return one(
                new PageHeading(title, "Lisez chaque phrase, lentement. Demandez si elle a des questions."),
                CodeForm.news(news),
                new Prose().list(text.toArray(String[]::new)),
                new ActionForm(
                        House.sendingTo(CallDoor.page(session.id()) + "/accord"),
                        new Prose("Elle veut dire oui ? Le portail lui envoie un code, %s."
                                .formatted(line.reach().veiled())),
                        new Button("Lui envoyer le code", ButtonLook.PRIMARY)),
                ending(session, "Elle n’est pas d’accord : terminer"));
    }

    private Component[] code(
            AssistedSession session, TelephoneLine line, Pending pending, List<String> text, Set<String> news) {
        var form = new CodeForm(session.id(), line.reach(), pending, news);
        title = form.title();
        return form.drawn(text);
    }

    private void live(AssistedSession session, Sitting mediator, TelephoneLine line, Set<String> news) {
        var open = calls.opened(session, mediator).orElseThrow(NotFoundException::new);
        var pending = codes.pending(session);
        var content = pending.map(code -> code(session, line, code, List.of(), news))
                .orElseGet(() -> overview(session, open, news));
        add(here.frame(open)
                .back(Link.to("Les chapitres", FillingRoutes.to(open.id(), new Place.Chapters())))
                .content(content));
    }

    private Component[] overview(AssistedSession session, OpenDraft open, Set<String> news) {
        title = "Demander un code à la personne";
        var content = new ArrayList<Component>();
        content.add(
                new PageHeading(title, "Ce qui est à elle seule attend un code qu’elle reçoit et qu’elle vous lit."));
        content.add(CodeForm.news(news));
        if (open.draft().state() == Draft.State.SENT) {
            content.add(new Prose("La demande est envoyée."));
            content.add(ending(session, "Terminer l’appel"));
            return one(content.toArray(Component[]::new));
        }
        content.add(SectionTitle.of("Les questions privées"));
        content.add(new Prose("Sans son code, vous ne voyez ni n’écrivez ces réponses."));
        var opened = discretion.opened(session.id());
        open.form().chapters().stream()
                .filter(Discretion::hasPrivate)
                .forEach(chapter -> content.add(
                        opened.contains(chapter.id())
                                ? new Prose("« %s » est ouvert pendant cet appel.".formatted(chapter.title()))
                                : asking(session, chapter)));
        content.add(SectionTitle.of("Envoyer la demande"));
        content.add(sending(session, open, calls.stage(open)));
        return one(content.toArray(Component[]::new));
    }

    private static Component[] one(Component... content) {
        return new Component[] {new FrontSheet(content)};
    }

    private static Component asking(AssistedSession session, Chapter chapter) {
        return new ActionForm(
                        House.sendingTo(CallDoor.page(session.id()) + "/chapitre"),
                        new Button("Demander à ouvrir « %s »".formatted(chapter.title()), ButtonLook.SECONDARY))
                .carrying(Map.of("chapitre", List.of(chapter.id().value())));
    }

    private static Component sending(AssistedSession session, OpenDraft open, SendingByPhone.Stage stage) {
        return switch (stage) {
            case INCOMPLETE ->
                new Prose("Il manque encore des réponses, ou quelque chose empêche l’envoi.")
                        .with(new ButtonLink(
                                Link.to("Voir ce qui manque", FillingRoutes.to(open.id(), new Place.Review())),
                                ButtonLook.SECONDARY));
            case TWO_AGREE -> new Prose(CodeForm.TWO_AGREE);
            case TO_CONFIRM ->
                asking(
                        session,
                        "Vous avez écrit que la personne est sous tutelle. Son tuteur seul envoie la demande, et accepte qu’un"
                                + " professionnel aide. Relisez-lui ses réponses : son code les confirme, et votre aide s’arrête."
                                + " La réponse n’est pas juste ? Corrigez-la.",
                        "Lui demander de confirmer ses réponses");
            case READY ->
                asking(
                        session,
                        "Relisez-lui d’abord toutes ses réponses. Son code les confirme, et envoie la demande.",
                        "Demander son accord pour envoyer");
        };
    }

    private static Component asking(AssistedSession session, String why, String words) {
        return new ActionForm(
                House.sendingTo(CallDoor.page(session.id()) + "/envoi"),
                new Prose(why),
                new Button(words, ButtonLook.PRIMARY));
    }

    private static Component ending(AssistedSession session, String words) {
        return new ActionForm(
                House.sendingTo("/seance/%s/terminer".formatted(session.id())),
                new Button(words, ButtonLook.SECONDARY));
    }
}
