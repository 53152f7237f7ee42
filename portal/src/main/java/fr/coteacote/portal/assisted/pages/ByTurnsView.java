package fr.coteacote.portal.assisted.pages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.assisted.meeting.FictitiousPeople;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.organisations.OrganisationField;
import fr.coteacote.portal.organisations.Post;
import fr.coteacote.portal.organisations.Posts;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A mediator chooses the four digits that will give the one computer back to them, to help or to practise. */
@Route("accueil-mediateur/chacun-son-tour")
@RouteAlias("accueil-mediateur/chacun-son-tour/:personne")
@AnonymousAllowed
class ByTurnsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TITLE = "Un seul ordinateur, chacun son tour";

    private final transient Posts posts;
    private final transient FictitiousPeople fictitious;
    private final transient Sittings sittings;
    private final transient House house;
    private String title = TITLE;

    ByTurnsView(Posts posts, FictitiousPeople fictitious, Sittings sittings, House house) {
        this.posts = posts;
        this.fictitious = fictitious;
        this.sittings = sittings;
        this.house = house;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var each = sittings.current().map(posts::helpingByOrganisation).orElse(List.of());
        if (each.isEmpty()) {
            event.forwardTo(DeskDoor.DESK.substring(1));
            return;
        }
        var asked = event.getRouteParameters().get("personne");
        var person = asked.flatMap(fictitious::find);
        if (asked.isPresent() && person.isEmpty()) {
            event.forwardTo(DeskDoor.TRAINING.substring(1));
            return;
        }
        var fields = new ArrayList<Field>();
        if (person.isEmpty()) {
            fields.addAll(organisation(event, each));
        }
        fields.add(PinField.of("Vos quatre chiffres, pour cette séance", Refused.in(event)));
        title = (fields.stream().allMatch(field -> field.faults().isEmpty()) ? "" : "Erreur : ") + TITLE;
        removeAll();
        add(house.frame()
                .practising(person.isPresent())
                .back(
                        person.isPresent()
                                ? Link.to("S’entraîner", DeskDoor.TRAINING)
                                : Link.to("Aider quelqu’un", DeskDoor.DESK))
                .content(new QuestionForm(
                                House.sendingTo("/seance/ouvrir-a-tour"),
                                new QuestionTitle(
                                        TITLE,
                                        "Choisissez quatre chiffres. Ils vous rendront l’ordinateur quand la personne"
                                                + " aura fini. Ne prenez pas toujours les mêmes."),
                                fields)
                        .carrying(person.map(one -> Map.of(DeskDoor.PERSON, List.of(one.key())))
                                .orElse(Map.of()))
                        .buttons(new Button("Commencer", ButtonLook.PRIMARY))));
    }

    /** With what was chosen when the page is shown again: no post of theirs is no choice. */
    private static List<Field> organisation(BeforeEnterEvent event, List<Post> each) {
        var sent = event.getLocation().getQueryParameters().getSingleParameter(OrganisationField.NAME);
        var known = sent.filter(chosen -> each.stream()
                .anyMatch(post -> post.organisation().id().value().toString().equals(chosen)));
        return OrganisationField.of(each, known.orElse(""), sent.isPresent() && known.isEmpty());
    }
}
