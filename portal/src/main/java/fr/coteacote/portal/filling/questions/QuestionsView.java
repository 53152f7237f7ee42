package fr.coteacote.portal.filling.questions;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.filling.answering.AnsweringService;
import fr.coteacote.portal.filling.answering.GroupService;
import fr.coteacote.portal.filling.answering.OpenPage;
import fr.coteacote.portal.filling.answering.Outcome;
import fr.coteacote.portal.filling.answering.Submission;
import fr.coteacote.portal.filling.drafts.Discretion;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.filling.places.WaysOut;
import fr.coteacote.portal.filling.together.GivenHelp;
import fr.coteacote.portal.filling.together.HelpService;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.ui.forms.SentForm;
import fr.coteacote.portal.ui.frame.PageFrame;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One page of questions: shows what is asked and what was typed, sends what is typed, decides nothing. */
@Route(FillingRoutes.PAGE)
@AnonymousAllowed
class QuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnsweringService answering;
    private final transient HelpService help;
    private final transient Discretion discretion;
    private final transient WaysOut ways;
    private final transient Here here;
    private String title = "";
    private @Nullable QuestionPage shown;
    private @Nullable GroupPage list;
    private transient @Nullable Listed listed;
    private transient @Nullable PageFrame frame;

    QuestionsView(AnsweringService answering, HelpService help, Discretion discretion, WaysOut ways, Here here) {
        this.answering = answering;
        this.help = help;
        this.discretion = discretion;
        this.ways = ways;
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
        var open = open(Here.draft(event), here.page(event));
        if (Here.leadsToReading(open.draft(), Right.ANSWER, event)) {
            return;
        }
        show(open, back);
        here.lead(open.draft(), placeOf(open), event);
    }

    private OpenPage open(DraftId draft, PageId page) {
        return answering.show(draft, page, here.sitting()).orElseThrow(here.refused(draft));
    }

    private void show(OpenPage open, boolean back) {
        var draft = open.draft().id();
        var page = open.page().page().id();
        title = QuestionPage.title(open);
        var around = framed(open, page, back);
        getUI().ifPresent(ui -> ui.getPage().setTitle(around.titled(title)));
        var group = GroupService.groupOn(open.draft(), page)
                .filter(question -> !open.draft().isReserved(question.id()));
        listed = listedOn(open);
        if (group.isPresent()) {
            shown = null;
            list = new GroupPage(around, open, group.get(), shared(open), back)
                    .onSent(sent -> send(draft, page, back, sent));
            list.draw();
        } else {
            list = null;
            shown = new QuestionPage(around, open, shared(open), ways, back)
                    .onSent(sent -> send(draft, page, back, sent))
                    .onTyped(typed ->
                            around.keeping(() -> answering.keepTyped(draft, page, submission(typed), here.sitting())));
            shown.draw();
        }
    }

    private SharedPage shared(OpenPage open) {
        return new SharedPage(open, here.nameOfOther(open.draft()), hidden(open.draft()));
    }

    /** What the user, alone now, hides from a professional who may go on meanwhile; empty when there is none. */
    private Optional<Set<QuestionId>> hidden(OpenDraft draft) {
        var alone = draft.acting().together().isEmpty() && draft.acting().hasLastWord();
        return alone && help.with(draft).stream().anyMatch(GivenHelp::runs)
                ? Optional.of(discretion.hidden(draft.id()))
                : Optional.empty();
    }

    /** From question to question the frame stays. */
    private PageFrame framed(OpenPage open, PageId page, boolean back) {
        var draft = open.draft();
        var around = here.frame(draft, frame, placeOf(open), () -> look(draft.id(), page, back));
        if (around != frame) {
            removeAll();
            add(around);
            frame = around;
        }
        return around;
    }

    /** The other has done something: change what has changed, and leave the focus where it is. */
    private void look(DraftId draft, PageId page, boolean back) {
        var open = answering.look(draft, page, here.sitting());
        if (open.isEmpty()) {
            Here.goAlone(draft, new Place.Chapters());
        } else if (shown != null && shown.isAnother(open.get())) {
            show(open(draft, page), back);
        } else if (shown != null) {
            shown.update(open.get());
        } else if (!Objects.equals(listed, listedOn(open.get()))) {
            show(open(draft, page), back);
        } else if (list != null) {
            list.point(open.get());
        }
    }

    /**
     * What of a list another person can change.
     *
     * @param version of its answer
     * @param kept whether it is kept from the mediator
     */
    private record Listed(int version, boolean kept) {}

    private static @Nullable Listed listedOn(OpenPage open) {
        var draft = open.draft();
        return GroupService.groupOn(draft, open.page().page().id())
                .map(Question::id)
                .map(list -> new Listed(
                        draft.versions().getOrDefault(list, 0), draft.kept().contains(list)))
                .orElse(null);
    }

    private void send(DraftId draft, PageId page, boolean back, SentForm sent) {
        switch (answering.answer(draft, page, submission(sent), here.sitting())) {
            case Outcome.Kept(var next) -> Here.go(draft, next);
            case Outcome.AlreadySent() -> Here.go(draft, new Place.Sent());
            case Outcome.HelpOver(var address) -> UI.getCurrent().navigate(address.substring(1));
            case Outcome.NotFound() -> Here.go(draft, new Place.Chapters());
            case Outcome.ShownAgain _ -> show(open(draft, page), back);
        }
    }

    private static Place placeOf(OpenPage open) {
        return Place.questions(open.draft().form(), open.page().page().id());
    }

    private static Submission submission(SentForm sent) {
        return Submission.from(sent.values(), sent.edit());
    }
}
