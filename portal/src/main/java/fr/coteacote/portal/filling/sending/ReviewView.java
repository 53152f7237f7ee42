package fr.coteacote.portal.filling.sending;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.filling.ChapterProgress;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.papers.DocumentsOfDraft;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.filling.places.WaysOut;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconAndLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.frame.SavedStatus;
import fr.coteacote.portal.ui.lists.ReviewLine;
import fr.coteacote.portal.ui.lists.ReviewList;
import fr.coteacote.portal.ui.panels.BlockPanel;
import fr.coteacote.portal.ui.panels.SharedNotes;
import fr.coteacote.portal.ui.panels.TurnPanel;
import fr.coteacote.portal.ui.panels.WarningPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All answers, read once more before they are sent. */
@Route(FillingRoutes.DRAFT + "/relire")
@PageTitle("Relire et envoyer")
@AnonymousAllowed
class ReviewView extends Div implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient SendingService sending;
    private final transient DocumentsOfDraft documents;
    private final transient Territory territory;
    private final transient Here here;

    ReviewView(
            DraftService drafts, SendingService sending, DocumentsOfDraft documents, Territory territory, Here here) {
        this.drafts = drafts;
        this.sending = sending;
        this.documents = documents;
        this.territory = territory;
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sitting = here.sitting();
        var open = drafts.open(Here.draft(event), sitting).orElseThrow(NotFoundException::new);
        if (open.draft().state() == Draft.State.SENT) {
            event.forwardTo(FillingRoutes.to(open.id(), new Place.Sent()).substring(1));
            return;
        }
        show(open);
        here.lead(open, new Place.Review(), event);
    }

    /** Say that something was changed by the other, and leave who reads where they are. */
    private void look(OpenDraft shown, SharedNotes news) {
        drafts.open(shown.id(), here.sitting(), Right.SEE)
                .filter(now -> !now.versions().equals(shown.versions())
                        || !now.toConfirm().equals(shown.toConfirm())
                        || !now.kept().equals(shown.kept()))
                .ifPresent(_ -> news.say(
                        List.of("Une réponse a changé pendant que vous relisez. Rouvrez cette page pour la voir.")));
    }

    private void show(OpenDraft open) {
        var content = new ArrayList<Component>();
        content.add(new PageHeading("Est-ce bien cela ?", "Relisez. Vous pouvez tout changer avant d’envoyer."));
        open.progress()
                .blocks()
                .forEach(block ->
                        content.add(new BlockPanel(block.title(), block.because(), WaysOut.links(block.instead()))));
        sending.openSince(open).ifPresent(since -> content.add(alreadyOpen(open, since)));
        for (var chapter : open.progress().chapters()) {
            if (!chapter.pages().isEmpty()) {
                content.add(SectionTitle.of(chapter.chapter().title()));
                content.add(new ReviewList(lines(open, chapter)));
            }
        }
        content.add(SectionTitle.of("Documents"));
        content.add(new ReviewList(documents.review(open)));
        content.add(end(open));
        var news = new SharedNotes();
        removeAll();
        add(here.frame(open, null, new Place.Review(), () -> look(open, news))
                .back(Link.to("Les chapitres", FillingRoutes.to(open.id(), new Place.Chapters())))
                .saved(new SavedStatus())
                .content(news, new FrontSheet(content.toArray(Component[]::new))));
    }

    private static List<ReviewLine> lines(OpenDraft open, ChapterProgress chapter) {
        return chapter.pages().stream()
                .flatMap(page -> page.shown().stream())
                .map(question -> line(open, question))
                .toList();
    }

    private static ReviewLine line(OpenDraft open, Question question) {
        var page = open.form().pageOf(question.id());
        var said =
                open.progress().answers().get(question.id()).map(question::say).orElse("");
        if (open.isReserved(question.id()) && open.progress().concealed().contains(question.id())) {
            return new ReviewLine(
                    question.shortLabel(),
                    List.of(
                            open.progress().isAnswered(question.id())
                                    ? "Répondu. Vous ne voyez pas la réponse."
                                    : "Pas encore répondu."),
                    "",
                    Link.to("Voir la question", FillingRoutes.to(open.id(), new Place.Questions(page.id())))
                            .withComplement(": " + question.shortLabel()));
        }
        return new ReviewLine(
                question.shortLabel(),
                said.isEmpty() ? List.of() : Arrays.asList(said.split("\n")),
                "",
                Link.to("Modifier", FillingRoutes.to(open.id(), new Place.Questions(page.id())) + "?retour")
                        .withComplement(": " + question.shortLabel()));
    }

    private Component end(OpenDraft open) {
        if (!open.progress().blocks().isEmpty()) {
            return new Prose("Cette demande ne peut pas être envoyée. Vos réponses restent gardées.");
        }
        var missing = open.progress().firstIncomplete();
        if (missing.isPresent()) {
            var count = open.progress().missing().size();
            return new WarningPanel(
                    count > 1 ? "Il manque %d réponses".formatted(count) : "Il manque une réponse",
                    new Prose("Vous pourrez envoyer quand tout sera rempli."),
                    new ButtonLink(
                            Link.to(
                                    "Aller à la première",
                                    FillingRoutes.to(
                                            open.id(),
                                            new Place.Questions(missing.get().id()))),
                            ButtonLook.PRIMARY));
        }
        if (open.acting().isMediator() && onTheTelephone(open)) {
            return new TurnPanel(
                    "Tout est prêt",
                    new Prose(
                            "Relisez tout à la personne. Pour envoyer, elle vous lit un code que le portail lui envoie."),
                    new ButtonLink(
                            Link.to(
                                    "Demander son accord pour envoyer",
                                    "/seance/%s/telephone"
                                            .formatted(open.acting()
                                                    .together()
                                                    .orElseThrow()
                                                    .id())),
                            ButtonLook.PRIMARY));
        }
        if (open.acting().isMediator()) {
            return new Prose("Tout est prêt. C’est la personne elle-même qui envoie sa demande.");
        }
        if (!open.toConfirm().isEmpty()) {
            return new WarningPanel(
                    "Des réponses attendent votre accord",
                    new Prose("La personne qui vous aide les a écrites. Dites si c’est bien cela, puis envoyez."),
                    new ButtonLink(
                            Link.to("Confirmer ces réponses", "/demande/%s/confirmer".formatted(open.id())),
                            ButtonLook.PRIMARY));
        }
        return new ActionForm(
                        House.sendingTo("/envoi/%s/envoyer".formatted(open.id())),
                        new Prose("Votre demande sera reçue par " + territory.autonomyService()
                                + ". Rien à imprimer, rien à signer sur papier."),
                        new Buttons(
                                new Button("Envoyer ma demande", ButtonLook.PRIMARY),
                                new ButtonLink(
                                        Link.to("M’arrêter là et reprendre plus tard", FillingRoutes.pause(open.id())),
                                        ButtonLook.LINK)))
                .onSent(_ -> send(open));
    }

    private static boolean onTheTelephone(OpenDraft open) {
        return open.acting().together().filter(AssistedSession::byPhone).isPresent();
    }

    private void send(OpenDraft open) {
        var sitting = here.sitting();
        switch (sending.send(open.id(), sitting)) {
            case SendingService.Sending.Done _ -> Here.go(open.id(), new Place.Sent());
            case SendingService.Sending.NotFound _ -> throw new NotFoundException();
            case SendingService.Sending _ ->
                show(drafts.open(open.id(), sitting).orElseThrow(NotFoundException::new));
        }
    }

    private Component alreadyOpen(OpenDraft open, Instant since) {
        return new BlockPanel(
                "Une demande est déjà en cours",
                "%s : une demande est déjà en cours depuis le %s. Vous pouvez la suivre ou la compléter."
                        .formatted(open.form().shortTitle(), Days.say(since, territory.zone())),
                List.of(new IconAndLink(Icon.FOLLOW, Link.to("Voir mes demandes", "/mes-demandes"))));
    }
}
