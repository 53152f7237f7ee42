package fr.coteacote.portal.filling.starting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.filling.drafts.RoleQuestion;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.MandateText;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.fields.CheckboxGroup;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For whom a form will be filled in, and what that allows.
 *
 * <p>It always goes by the plain door: starting gives the browser a cookie, which only a whole response can carry.
 */
@Route("pour-qui/:form")
@AnonymousAllowed
class ForWhomView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TITLE = "Pour qui remplissez-vous cette demande ?";

    private static final String ELSEWHERE = "Pas sur cet ordinateur";

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
        var asked = event.getLocation().getQueryParameters().getParameters();
        var missed = asked.containsKey("choisir");
        var elsewhere = asked.containsKey(StartChoice.ANOTHER_DEVICE);
        title = (missed ? "Erreur : " : "") + (elsewhere ? ELSEWHERE : TITLE) + " – Commencer – " + form.shortTitle();
        var offered = OfWhoSitsThere.take(
                        OfferedAnswers.class, VaadinServletRequest.getCurrent().getHttpServletRequest())
                .orElse(OfferedAnswers.NONE);
        removeAll();
        add(house.frame()
                .back(Link.to("Avant de commencer", FillingRoutes.beforeStarting(form.id())))
                .content(elsewhere ? onAnotherDevice() : question(form, offered, missed)));
    }

    /** What somebody began on the computer of a professional would stay open to that professional. */
    private static Component onAnotherDevice() {
        return new FrontSheet(
                new PageHeading(
                        ELSEWHERE,
                        "Un professionnel est connecté ici. Une demande commencée ici resterait ouverte pour lui."),
                new Prose("Deux façons de faire :")
                        .list(
                                "commencez sur un appareil à vous,",
                                "ou demandez à la personne qui vous aide de choisir « Un seul ordinateur, chacun son tour »."),
                new Buttons(new ButtonLink(Link.to("Accueil", "/"), ButtonLook.PRIMARY)));
    }

    private Component question(Form form, OfferedAnswers offered, boolean missed) {
        var errors = missed ? List.of(FieldError.of("Choisissez pour qui est cette demande.")) : List.<FieldError>of();
        var told = offered.role(form);
        var group = new RadioGroup(
                Caption.titled(ForWhomFields.ROLE, TITLE, Need.REQUIRED),
                StartChoice.of(form).stream()
                        .map(choice -> ChoiceRow.of(
                                choice.sent(),
                                choice.label(),
                                choice.hint(),
                                told.filter(choice::is).isPresent()))
                        .toList(),
                errors);
        var fields = new ArrayList<Field>(List.of(group));
        var answers = offered.answers(form);
        if (!answers.isEmpty()) {
            fields.add(takenAlong(answers));
        }
        return new QuestionForm(
                        House.sendingTo("/envoi/commencer/" + form.id().value()),
                        new QuestionTitle(
                                TITLE, RoleQuestion.of(form).isPresent() ? "Vous pourrez changer cette réponse." : ""),
                        fields)
                .carrying(ForWhomFields.carrying(offered))
                .then(rights(form))
                .buttons(new Button("Continuer", ButtonLook.PRIMARY))
                .then(account());
    }

    /** What was told before, with where: ticked, for it was pressed for; it can be left out. */
    private static Field takenAlong(Map<Question, Value> answers) {
        return new CheckboxGroup(
                Caption.of(
                        ForWhomFields.TAKEN,
                        "Vous l’avez dit dans « Ma situation »",
                        "Ce qui est coché sera écrit dans la demande. Vous pourrez le changer.",
                        Need.OPTIONAL),
                answers.entrySet().stream()
                        .map(answer -> ChoiceRow.of(
                                answer.getKey().id().value(),
                                OfferedAnswers.say(answer.getKey(), answer.getValue()),
                                "",
                                true))
                        .toList(),
                List.of());
    }

    /** What one declares who does not fill in for themselves. */
    private static Component[] rights(Form form) {
        return Stream.of(
                        rights(form, Role.CARER, "Si vous remplissez pour un proche"),
                        rights(form, Role.LEGAL_REPRESENTATIVE, "Si vous êtes représentant légal"))
                .flatMap(Optional::stream)
                .toArray(Component[]::new);
    }

    private static Optional<Component> rights(Form form, Role role, String title) {
        return Optional.of(role)
                .filter(offered -> RoleQuestion.allows(form, offered))
                .<Component>map(offered -> new InfoPanel(
                        title, new Prose().list(MandateText.of(offered).lines().toArray(String[]::new))));
    }

    private Component[] account() {
        if (sittings.current().flatMap(sitting -> sitting.knownAccount()).isPresent()) {
            return new Component[0];
        }
        var panel = new InfoPanel(
                "Avec ou sans compte",
                new Prose("Avec FranceConnect, votre nom s’écrit tout seul, et vous retrouvez la demande partout. "
                        + "Sans compte, vous commencez tout de suite. "
                        + "Si quelqu’un lit vos messages, restez sans compte : FranceConnect peut vous écrire."),
                new ButtonLink(Link.to("Me connecter d’abord", "/connexion"), ButtonLook.HELP_OUTLINED));
        return new Component[] {panel};
    }
}
