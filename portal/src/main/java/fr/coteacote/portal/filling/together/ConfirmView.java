package fr.coteacote.portal.filling.together;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.Chapter;
import fr.coteacote.catalog.Question;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.lists.ReviewLine;
import fr.coteacote.portal.ui.lists.ReviewList;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** What a mediator wrote, chapter by chapter, for the user to say yes to; only then can the request be sent. */
@Route(FillingRoutes.DRAFT + "/confirmer")
@PageTitle("Est-ce bien cela ?")
@AnonymousAllowed
class ConfirmView extends Div implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient Here here;

    ConfirmView(DraftService drafts, Here here) {
        this.drafts = drafts;
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.openAsUser(Here.draft(event), here.sitting()).orElseThrow(NotFoundException::new);
        var content = new ArrayList<Component>();
        if (open.toConfirm().isEmpty()) {
            content.add(new PageHeading("Vous avez tout confirmé", "Chaque réponse est la vôtre."));
        } else {
            content.add(new PageHeading(
                    "Est-ce bien cela ?",
                    "La personne qui vous aide a écrit ces réponses. Confirmez-les, ou changez-les."));
            open.form().chapters().forEach(chapter -> addChapter(content, open, chapter));
        }
        content.add(new ButtonLink(
                Link.to("Relire et envoyer", FillingRoutes.to(open.id(), new Place.Review())),
                open.toConfirm().isEmpty() ? ButtonLook.PRIMARY : ButtonLook.LINK));
        removeAll();
        add(here.frame(open)
                .back(Link.to("Les chapitres", FillingRoutes.to(open.id(), new Place.Chapters())))
                .content(new FrontSheet(content.toArray(Component[]::new))));
    }

    private static void addChapter(List<Component> content, OpenDraft open, Chapter chapter) {
        var questions = chapter.pages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(question -> open.toConfirm().contains(question.id()))
                .toList();
        if (questions.isEmpty()) {
            return;
        }
        var seen = new LinkedHashMap<String, List<String>>();
        questions.forEach(question -> seen.put(
                TogetherDoor.SEEN + question.id().value(),
                List.of(String.valueOf(open.versions().getOrDefault(question.id(), 0)))));
        content.add(SectionTitle.of(chapter.title()));
        content.add(new ReviewList(
                questions.stream().map(question -> line(open, question)).toList()));
        content.add(new ActionForm(
                        House.sendingTo("/envoi/%s/confirmer".formatted(open.id())),
                        new Prose(),
                        new Button("Oui, c’est bien cela", ButtonLook.PRIMARY).withComplement(": " + chapter.title()))
                .carrying(seen));
    }

    private static ReviewLine line(OpenDraft open, Question question) {
        var said =
                open.progress().answers().get(question.id()).map(question::say).orElse("");
        var page = open.form().pageOf(question.id());
        return new ReviewLine(
                question.shortLabel(),
                Arrays.asList(said.split("\n")),
                "",
                Link.to("Modifier", FillingRoutes.to(open.id(), Place.questions(open.form(), page.id())))
                        .withComplement(": " + question.shortLabel()));
    }
}
