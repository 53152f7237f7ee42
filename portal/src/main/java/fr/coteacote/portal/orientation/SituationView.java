package fr.coteacote.portal.orientation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.orientation.Orientation;
import fr.coteacote.portal.filling.questions.QuestionFields;
import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.forms.HelpText;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.sheets.ProgressLine;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Ma situation: one question after the other, then what may help. Its title says nothing of what is asked or found. */
@Route("ma-situation")
@AnonymousAllowed
class SituationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalogue catalogue;
    private final transient House house;
    private final transient FoundPage foundPage;
    private final transient Territory territory;
    private final transient Clock clock;
    private String title = "";

    SituationView(Catalogue catalogue, House house, FoundPage foundPage, Territory territory, Clock clock) {
        this.catalogue = catalogue;
        this.house = house;
        this.foundPage = foundPage;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var orientation = catalogue.orientation().orElseThrow(NotFoundException::new);
        var today = clock.instant().atZone(territory.zone()).toLocalDate();
        var told = OfWhoSitsThere.take(
                        Told.class, VaadinServletRequest.getCurrent().getHttpServletRequest())
                .orElse(Told.NOTHING);
        var step = Steps.next(orientation, new Context(today, territory.department()), told);
        removeAll();
        add(house.frame().back(Link.to("Accueil", "/")).content(shown(orientation, step)));
    }

    private Component shown(Orientation orientation, Step step) {
        return switch (step) {
            case Step.Asked asked -> {
                title = (asked.problems().isEmpty() ? "" : "Erreur : ")
                        + "%s – question %d".formatted(orientation.title(), asked.number());
                yield question(orientation, asked);
            }
            case Step.Found found -> {
                title = orientation.title() + " – ce qui peut aider";
                yield foundPage.of(found);
            }
        };
    }

    private static QuestionForm question(Orientation orientation, Step.Asked asked) {
        var question = asked.question();
        var help = question.help();
        var form = new QuestionForm(
                        House.sendingTo(SituationDoor.SEND),
                        new QuestionTitle(question.label(asked.self()), question.hint()),
                        List.of(QuestionFields.alone(question, asked.self(), asked.typed(), asked.problems())))
                .carrying(asked.carried())
                .carrying(Map.of(SituationDoor.SHOWN, List.of(question.id().value())))
                .progress(new ProgressLine(orientation.title(), "question %d".formatted(asked.number())))
                .help(new HelpText(help.why(), help.where(), "", help.example(), help.unknown()));
        if (asked.number() == 1) {
            return form.notes(new Prose(orientation.lead())).buttons(new Button("Continuer", ButtonLook.PRIMARY));
        }
        return form.buttons(
                new Button("Continuer", ButtonLook.PRIMARY),
                new Button("Question d’avant", ButtonLook.LINK).sending(SituationDoor.BACK, Typed.PRESSED));
    }
}
