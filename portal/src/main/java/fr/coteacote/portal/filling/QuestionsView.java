package fr.coteacote.portal.filling;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.PageId;
import fr.coteacote.portal.ui.SentForm;

/** One page of questions: shows what is asked and what was typed, sends what is typed, decides nothing. */
@Route(FillingRoutes.PAGE)
@AnonymousAllowed
class QuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnsweringService answering;
    private final transient Here here;
    private String title = "";

    QuestionsView(AnsweringService answering, Here here) {
        this.answering = answering;
        this.here = here;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var back = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("retour")
                .isPresent();
        show(
                Here.draft(event),
                new PageId(event.getRouteParameters().get("page").orElseThrow(NotFoundException::new)),
                back);
    }

    private void show(DraftId draft, PageId page, boolean back) {
        var open = answering.show(draft, page, here.sitting()).orElseThrow(NotFoundException::new);
        title = QuestionPage.title(open);
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
        removeAll();
        var frame = here.frame(open.draft());
        add(GroupService.groupOn(open.draft(), page)
                .map(group -> new GroupPage(frame, open, group, back)
                        .onSent(sent -> send(draft, page, back, sent))
                        .drawn())
                .orElseGet(() -> new QuestionPage(frame, open, back)
                        .onSent(sent -> send(draft, page, back, sent))
                        .onTyped(typed -> answering.keepTyped(draft, page, submission(typed), here.sitting()))
                        .drawn()));
    }

    private void send(DraftId draft, PageId page, boolean back, SentForm sent) {
        switch (answering.answer(draft, page, submission(sent), here.sitting())) {
            case Outcome.Kept(var next) -> Here.go(draft, next);
            case Outcome.AlreadySent() -> Here.go(draft, new Place.Sent());
            case Outcome.NotFound() -> Here.go(draft, new Place.Chapters());
            case Outcome.ShownAgain(var again) -> show(draft, again, back);
        }
    }

    private static Submission submission(SentForm sent) {
        return Submission.from(sent.values(), sent.edit());
    }
}
