package fr.coteacote.portal.comfort;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Letters and colours as one reads best, for this browser. */
@Route("confort")
@PageTitle("Mieux lire")
@AnonymousAllowed
class ComfortView extends Div implements BeforeEnterObserver {

    private final transient House house;

    ComfortView(House house) {
        this.house = house;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var comfort = Comfort.now();
        var back = LastPage.here();
        removeAll();
        add(house.frame()
                .back(Link.to("Revenir à la page", back))
                .content(new QuestionForm(
                                House.sendingTo(ComfortDoor.ADDRESS),
                                new QuestionTitle(
                                        "Comment lisez-vous le mieux ?",
                                        "Ce choix vaut pour cet appareil. Ce que vous avez écrit est gardé."),
                                List.of(sizes(comfort), colours(comfort)))
                        .carrying(Map.of(ComfortDoor.BACK, List.of(back)))
                        .buttons(new Button("Afficher ainsi", ButtonLook.PRIMARY))));
    }

    private static RadioGroup sizes(Comfort comfort) {
        return new RadioGroup(
                Caption.of(ComfortDoor.SIZE, "La taille des lettres", "", Need.REQUIRED),
                Arrays.stream(TextSize.values())
                        .map(size -> ChoiceRow.of(size.key(), size.label(), "", size == comfort.size()))
                        .toList(),
                List.of());
    }

    private static RadioGroup colours(Comfort comfort) {
        return new RadioGroup(
                Caption.of(ComfortDoor.COLOURS, "Les couleurs", "", Need.REQUIRED),
                Arrays.stream(Colours.values())
                        .map(one -> ChoiceRow.of(one.key(), one.label(), one.hint(), one == comfort.colours()))
                        .toList(),
                List.of());
    }
}
