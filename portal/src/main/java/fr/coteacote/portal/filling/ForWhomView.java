package fr.coteacote.portal.filling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.identity.Sittings;
import fr.coteacote.portal.mandates.MandateText;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.Button;
import fr.coteacote.portal.ui.ButtonLink;
import fr.coteacote.portal.ui.ButtonLook;
import fr.coteacote.portal.ui.Caption;
import fr.coteacote.portal.ui.ChoiceRow;
import fr.coteacote.portal.ui.FieldError;
import fr.coteacote.portal.ui.InfoPanel;
import fr.coteacote.portal.ui.Link;
import fr.coteacote.portal.ui.Need;
import fr.coteacote.portal.ui.Prose;
import fr.coteacote.portal.ui.QuestionForm;
import fr.coteacote.portal.ui.QuestionTitle;
import fr.coteacote.portal.ui.RadioGroup;
import java.util.List;

/**
 * For whom a form will be filled in, and what that allows.
 *
 * <p>It always goes by the plain door: starting gives the browser a cookie, which only a whole response can carry.
 */
@Route("pour-qui/:form")
@AnonymousAllowed
class ForWhomView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TITLE = "Pour qui remplissez-vous cette demande ?";

    private final transient Catalogue catalogue;
    private final transient Sittings sittings;
    private final transient House house;
    private String title = "";

    ForWhomView(Catalogue catalogue, Sittings sittings, House house) {
        this.catalogue = catalogue;
        this.sittings = sittings;
        this.house = house;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var form = Forms.named(catalogue, event).orElseThrow(NotFoundException::new);
        var missed = event.getLocation().getQueryParameters().getParameters().containsKey("choisir");
        title = (missed ? "Erreur : " : "") + TITLE + " – " + form.shortTitle();
        removeAll();
        add(house.frame()
                .back(Link.to("Avant de commencer", FillingRoutes.beforeStarting(form.id())))
                .content(question(form, missed)));
    }

    private Component question(Form form, boolean missed) {
        var errors = missed ? List.of(FieldError.of("Choisissez pour qui est cette demande.")) : List.<FieldError>of();
        var group = new RadioGroup(
                Caption.titled("pour", TITLE, Need.REQUIRED),
                List.of(
                        ChoiceRow.of("soi", "Pour moi", "Je fais ma demande moi-même", false),
                        ChoiceRow.of(
                                "proche", "Pour un proche", "Un parent, un conjoint, un ami, avec son accord", false),
                        ChoiceRow.of(
                                "representant",
                                "Comme représentant légal",
                                "Tuteur, curateur, personne habilitée par un juge",
                                false),
                        ChoiceRow.of("professionnel", "Comme professionnel", "J’aide dans mon métier", false)),
                errors);
        return new QuestionForm(
                        House.sendingTo("/envoi/commencer/" + form.id().value()),
                        new QuestionTitle(TITLE, "Vous pourrez changer cette réponse."),
                        List.of(group))
                .notes(notes())
                .buttons(new Button("Continuer", ButtonLook.PRIMARY));
    }

    private Component[] notes() {
        var known =
                sittings.current().flatMap(sitting -> sitting.knownAccount()).isPresent();
        var rights = new InfoPanel(
                "Si vous remplissez pour un proche",
                new Prose().list(MandateText.of(Role.CARER).lines().toArray(String[]::new)));
        return known ? new Component[] {rights} : new Component[] {account(), rights};
    }

    private static Component account() {
        return new InfoPanel(
                "Avec ou sans compte",
                new Prose("Avec FranceConnect, votre nom s’écrit tout seul, et vous retrouvez la demande partout. "
                        + "Sans compte, vous commencez tout de suite."),
                new ButtonLink(Link.to("Me connecter d’abord", "/connexion"), ButtonLook.HELP_OUTLINED));
    }
}
