package fr.coteacote.portal.filling.questions;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.portal.filling.answering.AnsweringService;
import fr.coteacote.portal.filling.answering.GroupService;
import fr.coteacote.portal.filling.answering.OpenItem;
import fr.coteacote.portal.filling.answering.OpenPage;
import fr.coteacote.portal.filling.answering.Outcome;
import fr.coteacote.portal.filling.answering.Submission;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Version;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.fields.ConflictPanel;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.forms.SentForm;
import fr.coteacote.portal.ui.frame.SavedStatus;
import fr.coteacote.portal.ui.panels.WarningPanel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One item of a repeated group: a carer, a pension, a contract. */
@Route(FillingRoutes.ITEM)
@AnonymousAllowed
class GroupItemView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GroupService groups;
    private final transient AnsweringService answering;
    private final transient Here here;
    private String title = "";

    GroupItemView(GroupService groups, AnsweringService answering, Here here) {
        this.groups = groups;
        this.answering = answering;
        this.here = here;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var number = parameters
                .get("item")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElseThrow(NotFoundException::new);
        var item = open(Here.draft(event), here.page(event), number);
        if (!Here.leadsToReading(item.draft(), Right.ANSWER, event)) {
            show(item);
        }
    }

    private OpenItem open(DraftId draft, PageId page, int number) {
        return groups.show(draft, page, number, here.sitting()).orElseThrow(here.refused(draft));
    }

    private void show(OpenItem item) {
        var draft = item.draft().id();
        var page = item.page();
        var number = item.number();
        title = (item.problems().isEmpty() ? "" : "Erreur : ") + heading(item);
        var list = item.group().id();
        var frame = here.frame(item.draft(), null, null, () -> look(draft, page, list));
        getUI().ifPresent(ui -> ui.getPage().setTitle(frame.titled(title)));
        removeAll();
        add(frame.back(Link.to(
                        "Retour à la liste",
                        FillingRoutes.to(draft, Place.questions(item.draft().form(), page))))
                .saved(new SavedStatus(item.saved() ? SavedStatus.State.SAVED : SavedStatus.State.KEPT))
                .content(form(item)
                        .onSent(sent -> send(draft, page, number, sent))
                        .onTyped(typed -> frame.keeping(() -> groups.keepTyped(
                                draft, page, number, Submission.from(typed.values(), typed.edit()), here.sitting())))));
    }

    /** The other has done something: who may not see the list any more leaves its line, others stay. */
    private void look(DraftId draft, PageId page, QuestionId list) {
        answering
                .look(draft, page, here.sitting())
                .map(OpenPage::draft)
                .filter(now -> now.isReserved(list))
                .ifPresent(now -> Here.goAlone(draft, Place.questions(now.form(), page)));
    }

    private static String heading(OpenItem item) {
        return "%s, n° %d".formatted(item.kind().one(), item.number());
    }

    private QuestionForm form(OpenItem item) {
        var draft = item.draft();
        var form = new QuestionForm(
                        House.sendingTo(FillingRoutes.door(
                                FillingRoutes.to(draft.id(), Place.item(draft.form(), item.page(), item.number())))),
                        new QuestionTitle(heading(item), item.group().hint()),
                        item.met()
                                .map(met -> List.<Field>of(choice(item, met)))
                                .orElseGet(() -> item.kind().items().stream()
                                        .map(question -> field(item, question))
                                        .toList()))
                .carrying(carried(item))
                .buttons(new Button("Enregistrer", ButtonLook.PRIMARY));
        SharedPage.privacy(draft, List.of(item.group()), here.nameOfOther(draft))
                .ifPresent(form::notes);
        if (item.hasNoPlace()) {
            form.notes(new WarningPanel(
                    "La liste est pleine",
                    new Prose(
                            "Elle ne peut pas avoir plus de %d lignes. Ce que vous avez écrit est gardé. Retirez une ligne,"
                                            .formatted(item.kind().max())
                                    + " puis revenez ici.")));
        } else if (item.shown().saidGone()) {
            form.notes(new WarningPanel(
                    "Cette ligne n’est plus dans la liste",
                    new Prose("Elle a été retirée pendant que vous écriviez. Ce que vous avez écrit est gardé :"
                            + " « Enregistrer » l’ajoute à la fin de la liste.")));
        }
        return form;
    }

    private static ConflictPanel choice(OpenItem item, OpenItem.Met met) {
        var versions = Stream.of(
                new Version(Submission.YOURS, "Votre réponse, sur cette page", met.yours()),
                new Version(Submission.THEIRS, "La réponse déjà enregistrée", met.theirs()),
                new Version(
                        Submission.BOTH,
                        "La réponse enregistrée reste, la vôtre s’ajoute à la liste.",
                        "Garder les deux"));
        return new ConflictPanel(
                Submission.CHOSEN + item.group().id().value(),
                heading(item),
                item.problems().getOrDefault(item.group().id(), List.of()).stream()
                        .map(problem -> FieldError.of(problem.message()))
                        .toList(),
                versions.limit(item.full() ? 2 : 3).toArray(Version[]::new));
    }

    /** What goes along with the fields: which item it is of which list, and what was typed where two answers met. */
    private static Map<String, List<String>> carried(OpenItem item) {
        var carried = new LinkedHashMap<>(item.shown().carried());
        carried.putAll(item.kept().carried());
        var group = item.group().id();
        carried.put(
                Submission.SEEN + group.value(),
                List.of(String.valueOf(item.draft().versions().getOrDefault(group, 0))));
        if (item.met().isPresent()) {
            item.typed()
                    .forEach((question, typed) -> typed.parts()
                            .forEach((part, texts) -> carried.put(
                                    part.isEmpty() ? question.value() : question.value() + "." + part, texts)));
        }
        return carried;
    }

    private static Field field(OpenItem item, Question question) {
        return QuestionFields.of(
                question,
                item.draft().self(),
                item.draft().isAboutWhoTypes(question),
                false,
                item.typed().getOrDefault(question.id(), Typed.NOTHING),
                item.problems().getOrDefault(question.id(), List.of()),
                Map.of());
    }

    private void send(DraftId draft, PageId page, int number, SentForm sent) {
        switch (groups.answer(draft, page, number, Submission.from(sent.values(), sent.edit()), here.sitting())) {
            case Outcome.Kept(var next) -> Here.go(draft, next);
            case Outcome.AlreadySent() -> Here.go(draft, new Place.Sent());
            case Outcome.HelpOver(var address) -> UI.getCurrent().navigate(address.substring(1));
            case Outcome.NotFound() -> Here.go(draft, new Place.Chapters());
            case Outcome.ShownAgain(Place.Item again) when again.item() == number -> show(open(draft, page, number));
            case Outcome.ShownAgain(var elsewhere) -> Here.go(draft, elsewhere);
        }
    }
}
