package fr.coteacote.portal.filling.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.filling.ChapterProgress;
import fr.coteacote.catalog.filling.PageProgress;
import fr.coteacote.catalog.filling.State;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.family.BereavementService;
import fr.coteacote.portal.filling.papers.DocumentsOfDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.frame.SavedStatus;
import fr.coteacote.portal.ui.lists.Task;
import fr.coteacote.portal.ui.lists.TaskList;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;
import java.util.List;

/** The chapters of a draft: what is done, what is left, where to go on. */
@Route(FillingRoutes.DRAFT)
@AnonymousAllowed
class TaskListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DraftService drafts;
    private final transient DocumentsOfDraft documents;
    private final transient Here here;
    private String title = "";

    TaskListView(DraftService drafts, DocumentsOfDraft documents, Here here) {
        this.drafts = drafts;
        this.documents = documents;
        this.here = here;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.open(Here.draft(event), here.sitting()).orElseThrow(here.refused(Here.draft(event)));
        if (open.draft().state() == Draft.State.SENT) {
            event.rerouteTo(FillingRoutes.to(open.id(), new Place.Sent()).substring(1));
            return;
        }
        title = open.form().shortTitle();
        removeAll();
        here.lead(open, new Place.Chapters(), event);
        add(here.frame(open, null, new Place.Chapters(), () -> {})
                .back(Link.to("Mon espace", "/mes-demandes"))
                .saved(new SavedStatus())
                .content(open.acting().may(Right.ANSWER) ? filling(open) : reading(open)));
    }

    private FrontSheet filling(OpenDraft open) {
        return new FrontSheet(
                new PageHeading(heading(open), lead(open)),
                new Buttons(goOn(open)),
                new TaskList(tasks(open)),
                new Buttons(around(open)));
    }

    /** For who may see and not write: no chapter leads to a page to fill in. */
    private static FrontSheet reading(OpenDraft open) {
        return new FrontSheet(
                new PageHeading(heading(open), "Vous aidez. Vous pouvez lire cette demande, sans rien y changer."),
                new Buttons(new ButtonLink(
                        Link.to("Lire les réponses", FillingRoutes.to(open.id(), new Place.Review())),
                        ButtonLook.PRIMARY)),
                new Buttons(around(open)));
    }

    private static Component[] around(OpenDraft open) {
        if (open.acting().isMediator()) {
            return new Component[] {journal(open), card(open)};
        }
        if (!open.acting().hasLastWord()) {
            return new Component[] {journal(open), card(open), relatives(open)};
        }
        return BereavementService.mayTell(open)
                ? new Component[] {journal(open), card(open), relatives(open), helpers(open), death(open), delete(open)}
                : new Component[] {journal(open), card(open), relatives(open), helpers(open), delete(open)};
    }

    private static ButtonLink death(OpenDraft open) {
        return new ButtonLink(
                Link.to("Dire que la personne est décédée", "/demande/%s/deces".formatted(open.id())), ButtonLook.LINK);
    }

    private static ButtonLink relatives(OpenDraft open) {
        return new ButtonLink(Link.to("Les proches qui aident", FillingRoutes.relatives(open.id())), ButtonLook.LINK);
    }

    private static ButtonLink card(OpenDraft open) {
        return new ButtonLink(
                Link.to("Où en est votre demande", "/demande/%s/carte".formatted(open.id())), ButtonLook.LINK);
    }

    private static ButtonLink helpers(OpenDraft open) {
        return new ButtonLink(Link.to("Qui vous aide", "/demande/%s/aide".formatted(open.id())), ButtonLook.LINK);
    }

    private static String heading(OpenDraft open) {
        var name = open.subjectName();
        return open.self() || name.isEmpty()
                ? open.form().shortTitle()
                : open.form().shortTitle() + " pour " + name.get();
    }

    private static String lead(OpenDraft open) {
        var chapters = chapters(open);
        var done = chapters.stream()
                .filter(chapter -> chapter.state() == State.DONE)
                .count();
        return "%s Il reste environ %d minutes. Vous pouvez vous arrêter quand vous voulez."
                .formatted(
                        done == 0
                                ? "%d chapitres.".formatted(chapters.size())
                                : "%d %s sur %d %s."
                                        .formatted(
                                                done,
                                                done == 1 ? "chapitre" : "chapitres",
                                                chapters.size(),
                                                done == 1 ? "est terminé" : "sont terminés"),
                        open.progress().minutesLeft());
    }

    private static ButtonLink goOn(OpenDraft open) {
        return open.whereToGoOn()
                .map(page -> new ButtonLink(
                        Link.to(
                                open.draft().place().isEmpty()
                                        ? "Commencer"
                                        : "Continuer : "
                                                + open.form()
                                                        .chapterOf(page.id())
                                                        .title(),
                                FillingRoutes.to(open.id(), Place.questions(open.form(), page.id()))),
                        ButtonLook.PRIMARY))
                .orElseGet(() -> new ButtonLink(
                        Link.to(lastStep(open), FillingRoutes.to(open.id(), new Place.Review())), ButtonLook.PRIMARY));
    }

    /** A mediator reads what the user reads, beside them. */
    private static boolean sends(OpenDraft open) {
        return open.acting().isMediator() || open.acting().may(Right.SEND);
    }

    private static String lastStep(OpenDraft open) {
        return sends(open) ? "Relire et envoyer" : "Relire";
    }

    private static ButtonLink journal(OpenDraft open) {
        return new ButtonLink(
                Link.to("Le journal de cette demande", "/demande/%s/journal".formatted(open.id())),
                ButtonLook.SECONDARY);
    }

    private static ButtonLink delete(OpenDraft open) {
        return new ButtonLink(
                Link.to("Effacer cette demande", "/demande/%s/effacer".formatted(open.id())), ButtonLook.DANGER);
    }

    private List<Task> tasks(OpenDraft open) {
        var tasks = new ArrayList<Task>();
        chapters(open).forEach(chapter -> tasks.add(task(open, chapter)));
        if (!open.form().documents().isEmpty()) {
            tasks.add(documents.task(open));
        }
        tasks.add(Task.of(
                Link.to(lastStep(open), FillingRoutes.to(open.id(), new Place.Review())),
                open.progress().maySend()
                        ? sends(open)
                                ? "Vous relisez tout, puis vous envoyez."
                                : "Vous relisez tout. Une autre personne envoie."
                        : "L’envoi s’ouvre quand tout est rempli.",
                open.progress().maySend() ? Task.State.TODO : Task.State.NOT_YET));
        return tasks;
    }

    private static List<ChapterProgress> chapters(OpenDraft open) {
        return open.progress().chapters().stream()
                .filter(chapter -> !chapter.pages().isEmpty())
                .toList();
    }

    private static Task task(OpenDraft open, ChapterProgress chapter) {
        var pages = chapter.pages();
        var done = pages.stream().filter(PageProgress::complete).count();
        var first = pages.stream().filter(page -> !page.complete()).findFirst().orElse(pages.getFirst());
        return Task.of(
                Link.to(
                        chapter.chapter().title(),
                        FillingRoutes.to(
                                open.id(),
                                Place.questions(open.form(), first.page().id()))),
                switch (chapter.state()) {
                    case STARTED ->
                        "%d sur %d. %s"
                                .formatted(done, pages.size(), chapter.chapter().summary());
                    default -> chapter.chapter().summary();
                },
                switch (chapter.state()) {
                    case DONE, NOT_NEEDED -> Task.State.DONE;
                    case STARTED -> Task.State.STARTED;
                    case TODO -> Task.State.TODO;
                });
    }
}
