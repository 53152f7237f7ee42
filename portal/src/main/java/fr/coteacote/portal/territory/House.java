package fr.coteacote.portal.territory;

import com.vaadin.flow.server.VaadinServletRequest;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.forms.Sending;
import fr.coteacote.portal.ui.frame.HelpOffer;
import fr.coteacote.portal.ui.frame.PageFrame;
import fr.coteacote.portal.ui.frame.Surroundings;
import fr.coteacote.portal.ui.frame.SurroundingsSource;
import fr.coteacote.portal.ui.frame.Tool;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** What stands around each page of this installation: its name, its tools, its people to turn to. */
@Component
public class House implements SurroundingsSource {

    private final Territory territory;
    private final ObjectProvider<PlacesToGo> places;
    private final Clock clock;

    House(Territory territory, ObjectProvider<PlacesToGo> places, Clock clock) {
        this.territory = territory;
        this.places = places;
        this.clock = clock;
    }

    /** Frame a page. */
    public PageFrame frame() {
        return new PageFrame(current());
    }

    /** Frame a page that comes after another in one view, which keeps {@code before} while nothing around it changes. */
    public PageFrame frame(PageFrame before) {
        var now = current();
        return before.standsIn(now) ? before : new PageFrame(now);
    }

    /** Say where a form goes by the plain door, with the token that proves it came from one of our pages. */
    public static Sending sendingTo(String action) {
        var request = VaadinServletRequest.getCurrent();
        var token = request == null ? null : request.getAttribute(CsrfToken.class.getName());
        return new Sending(action, token instanceof CsrfToken csrf ? csrf.getToken() : "");
    }

    @Override
    public Surroundings current() {
        return new Surroundings(
                territory.site(),
                List.of(
                        new Tool(Icon.TEXT_SIZE, Link.to("Mieux lire", "/confort")),
                        new Tool(Icon.ACCOUNT, Link.to("Mon espace", "/mes-demandes"))),
                offers(clock.instant()),
                List.of(
                        Link.to("Accessibilité : non conforme", "/accessibilite"),
                        Link.to("Vos données", "/donnees-personnelles"),
                        Link.to("Mentions légales", "/mentions-legales"),
                        Link.to("Plan du site", "/plan-du-site")));
    }

    private List<HelpOffer> offers(Instant now) {
        var phone = territory.phone();
        var offers = new ArrayList<HelpOffer>();
        offers.add(new HelpOffer(
                Icon.PHONE,
                Link.out(phone.number(), phone.link()),
                "%s. %s."
                        .formatted(
                                phone.cost(),
                                Hours.say(phone.hours(), now.atZone(territory.zone()), territory.holidays()))));
        offers.add(new HelpOffer(
                Icon.PLACE,
                Link.to("Venir sur place", "/se-faire-aider"),
                places.stream().findFirst().map(list -> list.say(now)).orElse("")));
        territory
                .callsBack()
                .ifPresent(callBack -> offers.add(new HelpOffer(
                        Icon.CALL_BACK,
                        Link.to("Être rappelé", "/etre-rappele"),
                        "Une personne vous appelle, à l’heure que vous choisissez.")));
        return offers;
    }
}
