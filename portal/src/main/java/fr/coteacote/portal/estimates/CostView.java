package fr.coteacote.portal.estimates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.amounts.AtHome;
import fr.coteacote.catalog.amounts.Scale;
import fr.coteacote.catalog.loading.Estimates;
import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.lists.DefinitionList;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reckon what would be left to pay of a plan of help at home: an indication, with the scale of today. */
@Route("reste-a-payer")
@AnonymousAllowed
class CostView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String HEADING = "Combien resterait-il à payer ?";
    private static final String APA = "/avant-de-commencer/apa";

    private final transient Estimates estimates;
    private final transient House house;
    private final transient Territory territory;
    private final transient Clock clock;
    private String title = HEADING;

    CostView(Estimates estimates, House house, Territory territory, Clock clock) {
        this.estimates = estimates;
        this.house = house;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = clock.instant().atZone(territory.zone()).toLocalDate();
        var typed = OfWhoSitsThere.take(
                        TypedCost.class, VaadinServletRequest.getCurrent().getHttpServletRequest())
                .orElse(TypedCost.NOTHING);
        title = HEADING;
        removeAll();
        add(house.frame()
                .back(Link.to("Demander l’APA", APA))
                .content(estimates
                        .scales()
                        .on(today)
                        .map(scale -> content(scale, typed))
                        .orElseGet(() -> notWritten(today))));
    }

    private Component content(Scale scale, TypedCost typed) {
        if (typed.typed().isEmpty()) {
            return form(scale, typed);
        }
        return switch (CostReader.read(scale, typed)) {
            case CostReader.Read.Right(var cost) -> reckoned(scale, cost);
            case CostReader.Read.Wrong(var faults) -> {
                title = "Erreur : " + HEADING;
                yield form(scale, new TypedCost(typed.typed(), faults));
            }
        };
    }

    private static Component notWritten(LocalDate today) {
        return new FrontSheet(
                new PageHeading(HEADING, ""),
                new Prose(
                                "Le barème %d n’est pas encore publié ici.".formatted(today.getYear()),
                                "Nous ne calculons pas avec celui d’une autre année. Vous pouvez demander l’APA sans attendre :"
                                        + " il n’y a pas de condition de ressources.")
                        .link(Link.to("Demander l’APA", APA)));
    }

    private static QuestionForm form(Scale scale, TypedCost typed) {
        var household = new RadioGroup(
                Caption.of(CostReader.HOUSEHOLD, "Vous vivez", "", Need.REQUIRED),
                List.of(row(CostReader.ALONE, "Seul ou seule", typed), row(CostReader.COUPLE, "En couple", typed)),
                errors(typed, CostReader.HOUSEHOLD));
        return new QuestionForm(
                        House.sendingTo(CostDoor.SEND),
                        new QuestionTitle(
                                HEADING,
                                "Pour une aide à la maison, avec le barème %d. Nous ne gardons rien de ce que vous écrivez"
                                                .formatted(scale.day().getYear())
                                        + " ici."),
                        Stream.concat(
                                        Stream.of(field(CostField.PLAN, typed), household),
                                        Stream.of(CostField.values())
                                                .filter(field -> field != CostField.PLAN)
                                                .map(field -> field(field, typed)))
                                .toList())
                .buttons(new Button("Calculer", ButtonLook.PRIMARY))
                .then(
                        new Prose(
                                "Ne comptez pas : les aides au logement, la retraite du combattant, ce que paient vos enfants."));
    }

    private static Field field(CostField field, TypedCost typed) {
        return new TextField(
                Caption.of(field.id(), field.label(), field.hint(), field.need()),
                new Entry("", "decimal", Width.MEDIUM),
                typed.get(field.id()),
                errors(typed, field.id()));
    }

    private static ChoiceRow row(String value, String label, TypedCost typed) {
        return ChoiceRow.of(value, label, "", typed.get(CostReader.HOUSEHOLD).equals(value));
    }

    private static List<FieldError> errors(TypedCost typed, String field) {
        return typed.fault(field).map(FieldError::of).stream().toList();
    }

    private Component reckoned(Scale scale, AtHome cost) {
        // the history of a browser that others use says nothing of what somebody has
        title = "Résultat : " + HEADING;
        var heading = cost.share().signum() == 0
                ? "Il ne resterait rien à payer"
                : "Il resterait environ %s par mois à payer".formatted(Euros.about(cost.share()));
        var apa = cost.paid()
                ? "L’APA paierait environ %s par mois.".formatted(Euros.about(cost.apa()))
                : "L’APA serait de %s ou moins par mois : aussi petite, elle n’est pas versée."
                        .formatted(Euros.say(scale.notPaidUpTo()));
        return new FrontSheet(
                new PageHeading(
                        heading,
                        "Pour un plan d’aide de %s par mois et vos ressources, avec le barème %d."
                                .formatted(Euros.say(cost.plan()), scale.day().getYear())),
                new Prose(
                        apa,
                        "Ce n’est qu’une indication. Une équipe du département vient vous voir, puis décide du plan d’aide.",
                        "L’APA n’a pas de condition de ressources : vous pouvez la demander dans tous les cas."),
                SectionTitle.of("Le plan d’aide le plus élevé"),
                new Prose("C’est un maximum, pas une somme versée. Il dépend du GIR, que l’équipe détermine."),
                new DefinitionList(ceilings(scale)),
                new Buttons(
                        new ButtonLink(Link.to("Demander l’APA", APA), ButtonLook.PRIMARY),
                        new ButtonLink(Link.to("Faire un autre calcul", CostDoor.PAGE), ButtonLook.SECONDARY)));
    }

    private static Map<String, String> ceilings(Scale scale) {
        var ceilings = new LinkedHashMap<String, String>();
        for (int gir = 1; gir <= 4; gir++) {
            ceilings.put("GIR %d".formatted(gir), Euros.aMonth(scale.ceiling(gir)));
        }
        return ceilings;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
