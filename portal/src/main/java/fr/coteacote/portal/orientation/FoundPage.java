package fr.coteacote.portal.orientation;

import com.vaadin.flow.component.Component;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.orientation.Reason;
import fr.coteacote.catalog.orientation.Reasoned;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.WaysOut;
import fr.coteacote.portal.filling.starting.OfferedAnswers;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.PrintButton;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;
import java.util.List;

/** Draws what may help: each idea with the answers because of which it is shown, and the way to it. */
@org.springframework.stereotype.Component
class FoundPage {

    private final Catalogue catalogue;
    private final WaysOut ways;

    FoundPage(Catalogue catalogue, WaysOut ways) {
        this.catalogue = catalogue;
        this.ways = ways;
    }

    FrontSheet of(Step.Found found) {
        var content = new ArrayList<Component>();
        content.add(new PageHeading(
                "Ce qui peut vous aider",
                "Ce sont des idées, d’après vos réponses. Seul le service qui reçoit une demande décide."));
        var look = ButtonLook.PRIMARY;
        for (var one : found.results()) {
            content.addAll(drawn(one, found, look));
            if (one.result().form() != null) {
                look = ButtonLook.SECONDARY; // a page has one primary button
            }
        }
        content.add(new PrintButton());
        content.add(
                new Prose("Rien n’est gardé : cette page disparaît quand vous la quittez. Imprimez-la, ou notez l’idée"
                                + " qui vous convient.")
                        .link(Link.to("Recommencer les questions", SituationDoor.PAGE)));
        return new FrontSheet(content.toArray(Component[]::new));
    }

    private List<Component> drawn(Reasoned one, Step.Found found, ButtonLook look) {
        var result = one.result();
        var content = new ArrayList<Component>();
        content.add(SectionTitle.of(result.title()));
        content.add(new Prose(result.text()));
        if (!one.reasons().isEmpty()) {
            content.add(new Prose("Parce que vous avez dit :")
                    .list(one.reasons().stream()
                            .map(reason -> said(reason, found.self()))
                            .toArray(String[]::new)));
        }
        if (result.form() != null) {
            var form = catalogue.form(result.form());
            content.add(
                    new Buttons(new ButtonLink(Link.to(form.ask(), FillingRoutes.beforeStarting(form.id())), look)));
            content.addAll(takingAlong(form, found));
        }
        ways.links(result.ways()).forEach(way -> content.add(new IconLink(way.icon(), way.link())));
        return content;
    }

    /** « Où vivez-vous aujourd'hui ? Chez soi. » */
    private static String said(Reason reason, boolean self) {
        return "%s %s.".formatted(reason.question().label(self), reason.said());
    }

    /** What was told that means the same in the form goes along, for who presses for it. */
    private static List<Component> takingAlong(Form form, Step.Found found) {
        var offered = OfferedAnswers.of(form, found.asked());
        var answers = offered.answers(form);
        return answers.isEmpty()
                ? List.of()
                : List.of(new ActionForm(
                                House.sendingTo(SituationDoor.ASK + form.id().value()),
                                new Prose("Vous pouvez y reprendre ce que vous avez dit :")
                                        .list(answers.entrySet().stream()
                                                .map(answer -> OfferedAnswers.say(answer.getKey(), answer.getValue()))
                                                .toArray(String[]::new)),
                                new Button("%s avec ces réponses".formatted(form.ask()), ButtonLook.SECONDARY))
                        .carrying(offered.texts()));
    }
}
