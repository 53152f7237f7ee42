package fr.coteacote.portal.filling.together;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
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
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.List;
import java.util.Map;

/** The user chooses for how much longer somebody helps, reads what they allow, and agrees anew. */
@Route(FillingRoutes.DRAFT + "/accord/:accord/prolonger")
@RouteAlias(FillingRoutes.DRAFT + "/accord/:accord/prolonger/:duree")
@AnonymousAllowed
class RenewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CHOOSE = "Pour combien de temps ?";
    private static final String AGREE = "Êtes-vous d’accord ?";

    private final transient DraftService drafts;
    private final transient RenewalService renewals;
    private final transient Territory territory;
    private final transient Here here;
    private String title = CHOOSE;

    RenewView(DraftService drafts, RenewalService renewals, Territory territory, Here here) {
        this.drafts = drafts;
        this.renewals = renewals;
        this.territory = territory;
        this.here = here;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Here.draft(event);
        var open = drafts.openAsUser(id, here.sitting()).orElseThrow(NotFoundException::new);
        var parameters = event.getRouteParameters();
        var found = parameters
                .get("accord")
                .flatMap(MandateId::parse)
                .flatMap(mandate -> renewals.find(id, mandate, here.sitting()));
        if (found.isEmpty()) {
            event.forwardTo("demande/%s/aide".formatted(id));
            return;
        }
        var given = found.get();
        var wrong = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("erreur")
                .isPresent();
        var length = parameters.get("duree").flatMap(MandateLength::of).filter(RenewalService.lengths()::contains);
        title = length.isPresent() ? AGREE : (wrong ? "Erreur : " : "") + CHOOSE;
        removeAll();
        add(here.frame(open)
                .back(Link.to("Qui vous aide", "/demande/%s/aide".formatted(id)))
                .content(length.map(chosen -> agree(given, chosen)).orElseGet(() -> choose(given, wrong))));
    }

    private Component choose(GivenHelp given, boolean wrong) {
        return new QuestionForm(
                        House.sendingTo(
                                "/envoi/%s/prolonger".formatted(given.draft().id())),
                        new QuestionTitle(
                                CHOOSE,
                                "%s vous aide jusqu’au %s. Vous donnez un nouvel accord, à partir d’aujourd’hui."
                                        .formatted(given.who(), Days.say(given.end(), territory.zone()))),
                        List.of(new RadioGroup(
                                Caption.of("duree", "La durée de l’aide", "", Need.REQUIRED),
                                RenewalService.lengths().stream()
                                        .map(length -> ChoiceRow.of(length.key(), length.words(), "", false))
                                        .toList(),
                                wrong ? List.of(FieldError.of("Choisissez une durée.")) : List.of())))
                .carrying(Map.of("accord", List.of(given.mandate().id().value().toString())))
                .buttons(new Button("Continuer", ButtonLook.PRIMARY));
    }

    private static Component agree(GivenHelp given, MandateLength length) {
        var text = RenewalService.text(given, length);
        var mandate = given.mandate().id().value().toString();
        return new FrontSheet(
                new PageHeading(AGREE, "Ce nouvel accord remplace celui d’avant."),
                new Prose().list(text.lines().toArray(String[]::new)),
                new ActionForm(
                                House.sendingTo("/envoi/%s/accord"
                                        .formatted(given.draft().id())),
                                new Buttons(
                                        new Button("Oui, je suis d’accord", ButtonLook.PRIMARY),
                                        new ButtonLink(Link.to("Changer", given.renewal()), ButtonLook.LINK)))
                        .carrying(Map.of("accord", List.of(mandate), "duree", List.of(length.key()))));
    }
}
