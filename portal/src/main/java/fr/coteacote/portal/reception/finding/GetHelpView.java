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
import fr.coteacote.portal.reception.points.NearestPlaces;
import fr.coteacote.portal.reception.points.PointList;
import fr.coteacote.portal.territory.Hours;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.territory.Vicinity;
import fr.coteacote.portal.territory.VicinityOfDraft;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Whom to call, where to go and how to be called back, with real hours; works without an account.
 *
 * <p>The commune that somebody looks for stands in the address of the page: it is that of a place, tells nothing of who
 * looks for it, and a page that is printed or sent to a relative shows the same. Nothing else remembers it: the next
 * person at this computer is another. The commune of a draft, where somebody lives, stands in no address: the address
 * names the draft, and who may not open it sees the list as everybody does.
 */
@Route("se-faire-aider")
@PageTitle("Se faire aider par quelqu’un")
@AnonymousAllowed
class GetHelpView extends Div implements BeforeEnterObserver {

    private static final int LONGEST = 80;

    private final transient House house;
    private final transient Territory territory;
    private final transient Switchboard switchboard;
    private final transient PointList points;
    private final transient ObjectProvider<VicinityOfDraft> drafts;
    private final transient Clock clock;

    GetHelpView(
            House house,
            Territory territory,
            Switchboard switchboard,
            PointList points,
            ObjectProvider<VicinityOfDraft> drafts,
            Clock clock) {
        this.house = house;
        this.territory = territory;
        this.switchboard = switchboard;
        this.points = points;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var wanted = asked.getSingleParameter(OnTheSpot.COMMUNE)
                .filter(text -> text.length() <= LONGEST)
                .orElse("");
        var home = wanted.isEmpty()
                ? asked.getSingleParameter(Vicinity.DRAFT).flatMap(this::home)
                : Optional.<Vicinity>empty();
        var places = points.open();
        var near = home.map(found -> Nearby.of(places, found))
                .orElseGet(() -> Nearby.of(places, wanted, Communes.ofFrance()));
        var now = clock.instant();
        var content = new ArrayList<Component>();
        content.add(new PageHeading(
                "Se faire aider par quelqu’un",
                "Une personne répond à vos questions, ou remplit la demande avec vous. C’est gratuit."));
        content.addAll(byPhone(now.atZone(territory.zone())));
        content.addAll(calledBack());
        content.addAll(new OnTheSpot(places, near, home.isPresent()).shown(now, territory.name()));
        removeAll();
        add(house.frame(NearestPlaces.firstOf(near, now))
                .back(Link.to("Accueil", "/"))
                .content(new FrontSheet(content.toArray(Component[]::new))));
    }

    private Optional<Vicinity> home(String draft) {
        return drafts.stream().findFirst().flatMap(port -> port.find(draft));
    }

    private List<Component> byPhone(ZonedDateTime now) {
        var phone = switchboard.phone();
        return List.of(
                SectionTitle.of("Par téléphone"),
                new IconLink(Icon.PHONE, Link.out(phone.number(), phone.link())),
                new Prose("%s. %s.".formatted(phone.cost(), Hours.say(phone.hours(), now, territory.holidays()))));
    }

    private List<Component> calledBack() {
        return switchboard
                .callsBack()
                .<List<Component>>map(callBack -> List.of(
                        SectionTitle.of("Être rappelé"),
                        new Prose(
                                "Vous laissez un numéro. Une personne du service vous appelle, à l’heure que vous choisissez."),
                        new ButtonLink(Link.to("Demander à être rappelé", "/etre-rappele"), ButtonLook.HELP)))
                .orElse(List.of());
    }
}
