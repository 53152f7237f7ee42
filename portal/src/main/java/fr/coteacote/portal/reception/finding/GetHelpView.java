package fr.coteacote.portal.reception.finding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.kinds.Communes;
import fr.coteacote.portal.reception.points.Nearby;
import fr.coteacote.portal.reception.points.PointList;
import fr.coteacote.portal.territory.Hours;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.SearchForm;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom to call, where to go and how to be called back, with real hours; works without an account.
 *
 * <p>The commune stands in the address of the page: it is that of a place, tells nothing of who looks for it, and a page
 * that is printed or sent to a relative shows the same.
 */
@Route("se-faire-aider")
@PageTitle("Se faire aider par quelqu’un")
@AnonymousAllowed
class GetHelpView extends Div implements BeforeEnterObserver {

    private static final String ADDRESS = "/se-faire-aider";
    private static final String COMMUNE = "commune";
    private static final int LONGEST = 80;

    private final transient House house;
    private final transient Territory territory;
    private final transient PointList points;
    private final transient Clock clock;

    GetHelpView(House house, Territory territory, PointList points, Clock clock) {
        this.house = house;
        this.territory = territory;
        this.points = points;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(COMMUNE)
                .filter(text -> text.length() <= LONGEST)
                .orElse("");
        var now = clock.instant();
        var near = Nearby.of(points.open(), wanted, Communes.ofFrance());
        var content = new ArrayList<Component>();
        content.add(new PageHeading(
                "Se faire aider par quelqu’un",
                "Une personne répond à vos questions, ou remplit la demande avec vous. C’est gratuit."));
        content.addAll(byPhone(now.atZone(territory.zone())));
        content.addAll(calledBack());
        content.addAll(onTheSpot(near, now));
        removeAll();
        add(house.frame().back(Link.to("Accueil", "/")).content(new FrontSheet(content.toArray(Component[]::new))));
    }

    private List<Component> byPhone(ZonedDateTime now) {
        var phone = territory.phone();
        return List.of(
                SectionTitle.of("Par téléphone"),
                new IconLink(Icon.PHONE, Link.out(phone.number(), phone.link())),
                new Prose("%s. %s.".formatted(phone.cost(), Hours.say(phone.hours(), now, territory.holidays()))));
    }

    private List<Component> calledBack() {
        return territory
                .callsBack()
                .<List<Component>>map(callBack -> List.of(
                        SectionTitle.of("Être rappelé"),
                        new Prose(
                                "Vous laissez un numéro. Une personne du service vous appelle, à l’heure que vous choisissez."),
                        new ButtonLink(Link.to("Demander à être rappelé", "/etre-rappele"), ButtonLook.HELP)))
                .orElse(List.of());
    }

    private List<Component> onTheSpot(Nearby.Result near, Instant now) {
        var content = new ArrayList<Component>();
        content.add(SectionTitle.of("Sur place"));
        if (points.open().isEmpty()) {
            content.add(new Prose("La liste des lieux n’est pas encore faite. Appelez : on vous dira où aller."));
            return content;
        }
        content.add(new SearchForm(
                ADDRESS,
                new TextField(
                        Caption.of(COMMUNE, "Votre commune", "Son nom, ou son code postal", Need.OPTIONAL),
                        new Entry("", "", Width.LONG),
                        near.commune(),
                        List.of()),
                new Button("Voir les lieux", ButtonLook.SECONDARY)));
        content.add(choices());
        content.add(SectionTitle.of(title(near)));
        content.add(new Prose(order(near)));
        near.found().forEach(found -> content.add(new PlaceCard(found, now)));
        content.add(new Prose(
                "Ces lieux suivent le standard national « Lieux de médiation numérique ». Ils sont tenus par %s."
                        .formatted(territory.name())));
        return content;
    }

    private Component choices() {
        var prose = new Prose("Ou choisissez une commune :");
        Nearby.communesOf(points.open())
                .forEach(name -> prose.link(Link.out(
                        name,
                        "%s?%s=%s".formatted(ADDRESS, COMMUNE, URLEncoder.encode(name, StandardCharsets.UTF_8)))));
        return prose;
    }

    private static String title(Nearby.Result near) {
        var count = near.found().size() == 1 ? "1 lieu" : near.found().size() + " lieux";
        return switch (near.order()) {
            case BY_NAME, UNKNOWN -> count;
            case BY_DISTANCE, BY_POSTCODE -> "%s, à partir de %s".formatted(count, near.commune());
        };
    }

    private static String order(Nearby.Result near) {
        return switch (near.order()) {
            case BY_NAME -> "Dans l’ordre des communes. Écrivez la vôtre pour voir d’abord les lieux proches.";
            case UNKNOWN ->
                "Nous n’avons pas trouvé « %s ». Vérifiez le nom, ou écrivez le code postal. Voici tous les lieux."
                        .formatted(near.commune());
            case BY_DISTANCE -> "Les plus proches d’abord, à vol d’oiseau. Par la route, c’est plus long.";
            case BY_POSTCODE ->
                "Nous ne connaissons pas les distances depuis cette commune. Les lieux du même code postal sont d’abord, puis ceux du même département.";
        };
    }
}
