package fr.coteacote.portal.filling.sending;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.ChapterProgress;
import fr.coteacote.portal.filling.cosigning.CoSigning;
import fr.coteacote.portal.filling.cosigning.CoSigningPanel;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.papers.DocumentsOfDraft;
import fr.coteacote.portal.filling.papers.PaperAnswers;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.filling.places.Receiver;
import fr.coteacote.portal.filling.places.Told;
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
@AnonymousAllowed
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DraftService drafts;
    private final transient SendingService sending;
    private final transient CoSigning coSigning;
    private final transient WhoSends whoSends;
    private final transient DocumentsOfDraft documents;
    private final transient PaperAnswers papers;
    private final transient Territory territory;
    private final transient WaysOut ways;
    private final transient Here here;
    private String title = "";
    private transient SharedNotes news = new SharedNotes();

    ReviewView(
            DraftService drafts,
            SendingService sending,
            CoSigning coSigning,
            WhoSends whoSends,
            DocumentsOfDraft documents,
            PaperAnswers papers,
            Territory territory,
            WaysOut ways,
            Here here) {
        this.drafts = drafts;
        this.sending = sending;
        this.coSigning = coSigning;
        this.whoSends = whoSends;
        this.documents = documents;
        this.papers = papers;
        this.territory = territory;
        this.ways = ways;
        this.here = here;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sitting = here.sitting();
        var open = drafts.review(Here.draft(event), sitting).orElseThrow(here.refused(Here.draft(event)));
        if (open.draft().state() == Draft.State.SENT) {
            event.forwardTo(FillingRoutes.to(open.id(), new Place.Sent()).substring(1));
            return;
        }
        show(open);
        if (event.getLocation().getQueryParameters().getParameters().containsKey(CoSigningPanel.CHANGED)) {
            news.say(List.of(
                    "Votre accord n’a pas été pris : une réponse ou un document a changé. Relisez, puis redonnez-le."));
        }
        here.lead(open, new Place.Review(), event);
    }

    /** Say that something was changed by the other, and leave who reads where they are; what is hidden goes at once. */
    private void look(OpenDraft shown, SharedNotes said) {
        drafts.open(shown.id(), here.sitting(), Right.SEE)
                .filter(now -> !now.versions().equals(shown.versions())
                        || !now.toConfirm().equals(shown.toConfirm())
                        || !now.kept().equals(shown.kept()))
                .ifPresent(now -> {
                    if (now.acting().isMediator() && !shown.kept().containsAll(now.kept())) {
                        show(now);
                        news.say(List.of("Une réponse n’est plus montrée ici : la personne la cache."));
                    } else {
                        said.say(List.of(
                                "Une réponse a changé pendant que vous relisez. Rouvrez cette page pour la voir."));
                    }
                });
    }

    private void show(OpenDraft open) {
        var content = new ArrayList<Component>();
        title = open.acting().isMediator() || open.acting().may(Right.SEND) ? "Relire et envoyer" : "Relire";
        content.add(
                writes(open)
                        ? new PageHeading("Est-ce bien cela ?", "Relisez. Vous pouvez tout changer avant d’envoyer.")
                        : new PageHeading("Les réponses", "Vous pouvez les lire. Vous ne pouvez pas les changer."));
        content.addAll(ways.panels(open.progress()));
        open.progress().warningsTold().forEach(warning -> content.add(Told.of(warning, open.form(), ways)));
        sending.openSince(open).ifPresent(since -> content.add(alreadyOpen(open, since)));
        for (var chapter : open.progress().chapters()) {
            if (!chapter.pages().isEmpty()) {
                content.add(SectionTitle.of(chapter.chapter().title()));
                if (!chapter.chapter().sent()) {
                    content.add(new Prose("Ces réponses restent ici : elles ne partent pas avec votre demande."));
                }
                content.add(new ReviewList(lines(open, chapter)));
            }
        }
        if (!open.form().documents().isEmpty()) {
            content.add(SectionTitle.of("Documents"));
            content.add(new ReviewList(documents.review(open)));
        }
        content.add(end(open));
        news = new SharedNotes();
        var said = news;
        removeAll();
        add(here.frame(open, null, new Place.Review(), () -> look(open, said))
                .back(Link.to("Les chapitres", FillingRoutes.to(open.id(), new Place.Chapters())))
                .saved(new SavedStatus())
                .content(news, new FrontSheet(content.toArray(Component[]::new))));
    }

    private static boolean writes(OpenDraft open) {
        return open.acting().may(Right.ANSWER);
    }

    private List<ReviewLine> lines(OpenDraft open, ChapterProgress chapter) {
        return chapter.pages().stream()
                .flatMap(page -> page.shown().stream())
                .map(question -> line(open, question))
                .toList();
    }

    private ReviewLine line(OpenDraft open, Question question) {
        var page = open.form().pageOf(question.id());
        var said = papers.became(open, question)
                .or(() -> open.progress().answers().get(question.id()).map(question::say))
                .orElse("");
        if (open.isReserved(question.id()) && open.progress().concealed().contains(question.id())) {
            var whether = List.of(
                    open.progress().isAnswered(question.id())
                            ? "Répondu. Vous ne voyez pas la réponse."
                            : "Pas encore répondu.");
            return !writes(open)
                    ? ReviewLine.toRead(question.shortLabel(), whether)
                    : new ReviewLine(
                            question.shortLabel(),
                            whether,
                            "",
                            Link.to(
                                            "Voir la question",
                                            FillingRoutes.to(open.id(), Place.questions(open.form(), page.id())))
                                    .withComplement(": " + question.shortLabel()));
        }
        var read = said.isEmpty() ? List.<String>of() : Arrays.asList(said.split("\n"));
        if (!writes(open)) {
            return ReviewLine.toRead(question.shortLabel(), read);
        }
        return new ReviewLine(
                question.shortLabel(),
                read,
                "",
                Link.to("Modifier", FillingRoutes.to(open.id(), Place.questions(open.form(), page.id())) + "?retour")
                        .withComplement(": " + question.shortLabel()));
    }

    private Component end(OpenDraft open) {
        if (!open.progress().blocks().isEmpty()) {
            return new Prose("Cette demande ne peut pas être envoyée. Vos réponses restent gardées.");
        }
        if (!writes(open)) {
            return new Prose(whoSends.of(open));
        }
        if (!open.progress().missing().isEmpty()) {
            return missing(open, open.progress().missing());
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
        if (!open.acting().may(Right.SEND)) {
            return new Prose("Tout est prêt. " + whoSends.of(open));
        }
        if (!open.toConfirm().isEmpty() && !open.acting().hasLastWord()) {
            return new Prose(
                    "Un professionnel a écrit des réponses. La personne, ou le proche qui a commencé la demande, dit"
                            + " d’abord si c’est bien cela.");
        }
        if (!open.toConfirm().isEmpty()) {
            return new WarningPanel(
                    "Des réponses attendent votre accord",
                    new Prose("La personne qui vous aide les a écrites. Dites si c’est bien cela, puis envoyez."),
                    new ButtonLink(
                            Link.to("Confirmer ces réponses", "/demande/%s/confirmer".formatted(open.id())),
                            ButtonLook.PRIMARY));
        }
        return signing(open);
    }

    /** What is required and not there, with the way to the first that this person may answer. */
    private Component missing(OpenDraft open, List<QuestionId> missing) {
        var content = new ArrayList<Component>();
        content.add(new Prose(
                open.acting().isMediator() || open.acting().may(Right.SEND)
                        ? "Vous pourrez envoyer quand tout sera rempli."
                        : "Quand tout sera rempli : " + whoSends.of(open)));
        missing.stream()
                .filter(question -> !open.isReserved(question))
                .findFirst()
                .map(question -> open.form().pageOf(question).id())
                .map(page -> FillingRoutes.to(open.id(), Place.questions(open.form(), page)))
                .ifPresent(first ->
                        content.add(new ButtonLink(Link.to("Aller à la première", first), ButtonLook.PRIMARY)));
        return new WarningPanel(
                missing.size() > 1 ? "Il manque %d réponses".formatted(missing.size()) : "Il manque une réponse",
                content.toArray(Component[]::new));
    }

    /** What a measure of protection asks comes before the button, which is there once it is met. */
    private Component signing(OpenDraft open) {
        var asked = coSigning.of(open);
        var content = new Div();
        content.add(CoSigningPanel.of(open, asked, territory.zone()));
        if (asked.allows(open.acting().role())) {
            content.add(sendingForm(open));
        }
        return content;
    }

    private Component sendingForm(OpenDraft open) {
        return new ActionForm(
                        House.sendingTo("/envoi/%s/envoyer".formatted(open.id())),
                        new Prose(
                                open.draft().training()
                                        ? "C’est un entraînement : vous verrez ce qui se passerait. Rien ne part."
                                        : "Votre demande sera reçue par " + Receiver.of(open.form(), territory)
                                                + ". Rien à imprimer, rien à signer sur papier."),
                        new Buttons(
                                new Button("Envoyer ma demande", ButtonLook.PRIMARY),
                                new ButtonLink(Here.stopping(open), ButtonLook.LINK)))
                .onSent(_ -> send(open));
    }

    private static boolean onTheTelephone(OpenDraft open) {
        return open.acting().together().filter(AssistedSession::byPhone).isPresent();
    }

    private void send(OpenDraft open) {
        var sitting = here.sitting();
        switch (sending.send(open.id(), sitting)) {
            case SendingService.Sending.Done _ -> Here.go(open.id(), new Place.Sent());
            case SendingService.Sending.Rehearsed _ -> Here.go(open.id(), new Place.Rehearsed());
            case SendingService.Sending.NotFound _ -> throw new NotFoundException();
            case SendingService.Sending _ ->
                show(drafts.review(open.id(), sitting).orElseThrow(NotFoundException::new));
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
