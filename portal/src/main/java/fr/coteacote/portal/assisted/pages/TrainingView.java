package fr.coteacote.portal.assisted.pages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.assisted.meeting.FictitiousPeople;
import fr.coteacote.portal.assisted.meeting.FictitiousPerson;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.organisations.Posts;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A mediator chooses with which fictitious person to practise, and whether on one computer or on two devices. */
@Route("accueil-mediateur/entrainement")
@AnonymousAllowed
class TrainingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TITLE = "S’entraîner";

    private final transient Posts posts;
    private final transient FictitiousPeople fictitious;
    private final transient Sittings sittings;
    private final transient Territory territory;
    private final transient House house;
    private final transient Clock clock;
    private String title = TITLE;

    TrainingView(
            Posts posts,
            FictitiousPeople fictitious,
            Sittings sittings,
            Territory territory,
            House house,
            Clock clock) {
        this.posts = posts;
        this.fictitious = fictitious;
        this.sittings = sittings;
        this.territory = territory;
        this.house = house;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (sittings.current().flatMap(posts::helping).isEmpty()) {
            event.forwardTo(DeskDoor.DESK.substring(1));
            return;
        }
        var wrong = Refused.in(event);
        title = (wrong ? "Erreur : " : "") + TITLE;
        removeAll();
        add(house.frame()
                .practising(true)
                .back(Link.to("Aider quelqu’un", DeskDoor.DESK))
                .content(new QuestionForm(
                                House.sendingTo("/seance/entrainement"),
                                new QuestionTitle(
                                        TITLE,
                                        "Ce sont les vraies pages et les vraies règles. Vous tenez les deux rôles, ou un collègue"
                                                + " joue la personne. À la fin, tout est effacé."),
                                List.of(people(wrong), ways()))
                        .buttons(new Button("Continuer", ButtonLook.PRIMARY))));
    }

    private RadioGroup people(boolean wrong) {
        var today = LocalDate.ofInstant(clock.instant(), territory.zone());
        return new RadioGroup(
                Caption.of(DeskDoor.PERSON, "Avec quelle personne inventée ?", "", Need.REQUIRED),
                fictitious.people().stream().map(person -> row(person, today)).toList(),
                wrong ? List.of(FieldError.of("Choisissez une personne.")) : List.of());
    }

    private static ChoiceRow row(FictitiousPerson person, LocalDate today) {
        return ChoiceRow.of(
                person.key(), "%s, %d ans".formatted(person.name(), person.ageOn(today)), person.practice(), false);
    }

    private static RadioGroup ways() {
        return new RadioGroup(
                Caption.of(DeskDoor.WAY, "De quelle manière ?", "", Need.REQUIRED),
                List.of(
                        ChoiceRow.of(
                                DeskDoor.BY_TURNS,
                                "Sur cet ordinateur",
                                "Chacun son tour, avec vos quatre chiffres.",
                                true),
                        ChoiceRow.of(
                                DeskDoor.TWO_DEVICES,
                                "Avec un deuxième appareil",
                                "Un téléphone ou une tablette, sans compte connecté. Il rejoint la séance avec un code.",
                                false)),
                List.of());
    }
}
