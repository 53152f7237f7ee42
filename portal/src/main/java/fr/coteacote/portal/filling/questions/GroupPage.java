package fr.coteacote.portal.filling.questions;

import com.vaadin.flow.component.Component;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.filling.answering.GroupItems;
import fr.coteacote.portal.filling.answering.GroupService;
import fr.coteacote.portal.filling.answering.OpenPage;
import fr.coteacote.portal.filling.answering.Submission;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.HelpTexts;
import fr.coteacote.portal.filling.places.PeopleAsking;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.HelpText;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.forms.SentForm;
import fr.coteacote.portal.ui.frame.PageFrame;
import fr.coteacote.portal.ui.frame.SavedStatus;
import fr.coteacote.portal.ui.lists.DocumentLine;
import fr.coteacote.portal.ui.lists.DocumentList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Draws the list of what was added to a repeated group, with the way to one more. */
final class GroupPage {

    private final PageFrame frame;
    private final OpenPage open;
    private final Question question;
    private final Group group;
    private final SharedPage shared;
    private final QuestionForm form;

    /** @param shared what the page has besides because somebody helps */
    GroupPage(PageFrame frame, OpenPage open, Question question, SharedPage shared, boolean fromReview) {
        this.frame = frame;
        this.open = open;
        this.question = question;
        this.shared = shared;
        this.group = (Group) question.kind();
        this.form = new QuestionForm(
                        House.sendingTo(FillingRoutes.door(here())),
                        new QuestionTitle(
                                open.page().page().title(open.draft().self()),
                                open.page().page().hint()),
                        List.of())
                .carrying(carried(fromReview))
                .progress(Progressing.line(open))
                .help(help())
                .buttons(isWanting() ? adding() : goingOn())
                .then(PeopleAsking.of(open.page().page().peopleAsk()));
        shared.privacy().ifPresent(form::notes);
        shared.follow(form);
        if (isWanting()) {
            form.notes(new Prose("Il faut au moins une ligne pour continuer."));
        } else if (items().size() < group.max()) {
            form.notes(adding());
        }
    }

    /** Tell whether a line has to be added before one can go on: what is asked here follows from another answer. */
    private boolean isWanting() {
        return items().isEmpty() && question.required();
    }

    private ButtonLink adding() {
        return new ButtonLink(
                Link.to(group.add(), item(items().size() + 1)),
                items().isEmpty() ? ButtonLook.PRIMARY : ButtonLook.SECONDARY);
    }

    private Button goingOn() {
        return items().isEmpty()
                ? new Button("Rien à ajouter, continuer", ButtonLook.SECONDARY)
                : new Button("Continuer", ButtonLook.PRIMARY);
    }

    GroupPage onSent(Consumer<SentForm> sent) {
        form.onSent(sent);
        return this;
    }

    void draw() {
        if (!items().isEmpty()) {
            form.notes(new DocumentList(lines()));
        }
        frame.back(Progressing.back(open)).saved(new SavedStatus()).content(shared.around(form));
    }

    /** Show what the mediator shows now. */
    void point(OpenPage now) {
        SharedPage.point(form, now);
    }

    private List<Map<QuestionId, Value>> items() {
        return GroupService.items(open.draft(), question);
    }

    private String here() {
        return FillingRoutes.to(
                open.draft().id(),
                Place.questions(open.draft().form(), open.page().page().id()));
    }

    private String item(int number) {
        return FillingRoutes.to(
                open.draft().id(),
                Place.item(open.draft().form(), open.page().page().id(), number));
    }

    private Map<String, List<String>> carried(boolean fromReview) {
        var carried = new LinkedHashMap<String, List<String>>();
        carried.put(Submission.SEEN + question.id().value(), List.of(version()));
        if (fromReview) {
            carried.put(Submission.BACK, List.of("relire"));
        }
        return carried;
    }

    private String version() {
        return String.valueOf(open.draft().versions().getOrDefault(question.id(), 0));
    }

    private HelpText help() {
        return HelpTexts.of(
                question.help(), HelpTexts.wordsOf(question, open.draft().self()));
    }

    private List<DocumentLine> lines() {
        var lines = new ArrayList<DocumentLine>();
        for (var i = 0; i < items().size(); i++) {
            var name = "%s, n° %d".formatted(group.one(), i + 1);
            var address = item(i + 1);
            lines.add(new DocumentLine(
                    DocumentLine.State.SENT,
                    name,
                    group.sayOne(items().get(i)),
                    List.of(
                            Link.to("Modifier", address).withComplement(name).asComponent(),
                            removal(address, name, i + 1))));
        }
        return lines;
    }

    private Component removal(String address, String name, int number) {
        var carried = new LinkedHashMap<>(
                GroupItems.of(open.draft(), question).shown(number).carried());
        carried.put(Submission.SEEN + question.id().value(), List.of(version()));
        return new ActionForm(
                        House.sendingTo(FillingRoutes.door(address) + "/retirer"),
                        new Button("Retirer", ButtonLook.LINK).withComplement(name))
                .carrying(carried);
    }
}
