package fr.coteacote.portal.filling.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.portal.filling.answering.GroupService;
import fr.coteacote.portal.filling.answering.GroupService.OpenItem;
import fr.coteacote.portal.filling.answering.Outcome;
import fr.coteacote.portal.filling.answering.Submission;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.forms.SentForm;
import fr.coteacote.portal.ui.frame.SavedStatus;
import java.util.List;
import java.util.Map;

/** One item of a repeated group: a carer, a pension, a contract. */
@Route(FillingRoutes.ITEM)
@AnonymousAllowed
class GroupItemView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GroupService groups;
    private final transient Here here;
    private String title = "";

    GroupItemView(GroupService groups, Here here) {
        this.groups = groups;
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
        var item = open(Here.draft(event), Here.page(event), number);
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
        var frame = here.frame(item.draft());
        getUI().ifPresent(ui -> ui.getPage().setTitle(frame.titled(title)));
        removeAll();
        add(frame.back(Link.to("Retour à la liste", FillingRoutes.to(draft, new Place.Questions(page))))
                .saved(new SavedStatus(item.saved() ? SavedStatus.State.SAVED : SavedStatus.State.SAVING))
                .content(form(item)
                        .onSent(sent -> send(draft, page, number, sent))
                        .onTyped(typed -> groups.keepTyped(
                                draft, page, number, Submission.from(typed.values(), typed.edit()), here.sitting()))));
    }

    private static String heading(OpenItem item) {
        return "%s, n° %d".formatted(item.kind().one(), item.number());
    }

    private static QuestionForm form(OpenItem item) {
        var draft = item.draft();
        return new QuestionForm(
                        House.sendingTo(
                                FillingRoutes.door(FillingRoutes.toItem(draft.id(), item.page(), item.number()))),
                        new QuestionTitle(heading(item), item.group().hint()),
                        item.kind().items().stream()
                                .map(question -> field(item, question))
                                .toList())
                .carrying(Map.of(
                        Submission.SEEN + item.group().id().value(),
                        List.of(String.valueOf(
                                draft.versions().getOrDefault(item.group().id(), 0)))))
                .buttons(new Button("Enregistrer", ButtonLook.PRIMARY));
    }

    private static Field field(OpenItem item, Question question) {
        return QuestionFields.of(
                question,
                item.draft().self(),
                false,
                item.typed().getOrDefault(question.id(), Typed.NOTHING),
                item.problems().getOrDefault(question.id(), List.of()),
                Map.of());
    }

    private void send(DraftId draft, PageId page, int number, SentForm sent) {
        switch (groups.answer(draft, page, number, Submission.from(sent.values(), sent.edit()), here.sitting())) {
            case Outcome.Kept(var next) -> Here.go(draft, next);
            case Outcome.AlreadySent() -> Here.go(draft, new Place.Sent());
            case Outcome.NotFound() -> Here.go(draft, new Place.Chapters());
            case Outcome.ShownAgain _ -> show(open(draft, page, number));
        }
    }
}
