package fr.coteacote.portal.filling.family;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.territory.Hours;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.panels.InfoPanel;
import java.util.List;

/** Says what it does to tell that somebody has died, and asks before it is done. */
@Route(FillingRoutes.DRAFT + "/deces")
@AnonymousAllowed
class DeathView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TITLE = "Dire que la personne est décédée";

    private final transient DraftService drafts;
    private final transient Territory territory;
    private final transient Switchboard switchboard;
    private final transient Here here;
    private String title = TITLE;

    DeathView(DraftService drafts, Territory territory, Switchboard switchboard, Here here) {
        this.drafts = drafts;
        this.territory = territory;
        this.switchboard = switchboard;
        this.here = here;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Here.draft(event);
        var open = drafts.openAsUser(id, here.sitting()).orElseThrow(here.refused(id));
        var chapters = FillingRoutes.to(id, new Place.Chapters());
        if (!BereavementService.mayTell(open)) {
            event.forwardTo(chapters.substring(1));
            return;
        }
        var wrong = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("erreur")
                .isPresent();
        title = (wrong ? "Erreur : " : "") + TITLE;
        removeAll();
        add(here.frame(open).back(Link.to("Les chapitres", chapters)).content(asked(open, wrong)));
    }

    private QuestionForm asked(OpenDraft open, boolean wrong) {
        return new QuestionForm(
                        House.sendingTo(FamilyRoutes.deathDoor(open.id())),
                        new QuestionTitle(
                                "Nous sommes désolés",
                                "Lisez ce qui se passe si vous dites que la personne est décédée."),
                        List.of(new RadioGroup(
                                Caption.of(FamilyRoutes.DEATH, "Votre réponse", "", Need.REQUIRED),
                                List.of(
                                        ChoiceRow.of(FamilyRoutes.YES, "Oui, la personne est décédée", "", false),
                                        ChoiceRow.of(FamilyRoutes.NO, "Non, revenir à la demande", "", false)),
                                wrong ? List.of(FieldError.of("Choisissez une réponse.")) : List.of())))
                .notes(
                        new InfoPanel(
                                "Si vous répondez oui, tout de suite",
                                new Prose()
                                        .list(
                                                "Toute l’aide s’arrête : la vôtre, celle des proches invités, celle des"
                                                        + " professionnels.",
                                                "Cette demande ne sera pas envoyée. Nous n’écrirons plus à son sujet.",
                                                "Vous ne la verrez plus. Ce qui est écrit sera effacé le %s."
                                                        .formatted(
                                                                Days.say(drafts.endOf(open.draft()), territory.zone())),
                                                "Le journal garde que vous l’avez dit.")),
                        new Prose(
                                "Une autre demande est déjà envoyée ? Prévenez le service : %s, %s."
                                        .formatted(
                                                switchboard.phone().number(),
                                                Hours.week(switchboard.phone().hours())),
                                "C’est une erreur ? Seule la personne elle-même pourra rouvrir sa demande, si elle y a son"
                                        + " propre compte."))
                .buttons(new Button("Continuer", ButtonLook.PRIMARY));
    }
}
