package fr.coteacote.portal.territory;

import com.vaadin.flow.server.VaadinServletRequest;
import fr.coteacote.portal.ui.HelpOffer;
import fr.coteacote.portal.ui.Icon;
import fr.coteacote.portal.ui.Link;
import fr.coteacote.portal.ui.PageFrame;
import fr.coteacote.portal.ui.Sending;
import fr.coteacote.portal.ui.Surroundings;
import fr.coteacote.portal.ui.SurroundingsSource;
import fr.coteacote.portal.ui.Tool;
import java.time.Clock;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** What stands around each page of this installation: its name, its tools, its people to turn to. */
@Component
public class House implements SurroundingsSource {

    private final Territory territory;
    private final Clock clock;

    House(Territory territory, Clock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    /** Frame a page. */
    public PageFrame frame() {
        return new PageFrame(current());
    }

    /** Say where a form goes by the plain door, with the token that proves it came from one of our pages. */
    public static Sending sendingTo(String action) {
        var request = VaadinServletRequest.getCurrent();
        var token = request == null ? null : request.getAttribute(CsrfToken.class.getName());
        return new Sending(action, token instanceof CsrfToken csrf ? csrf.getToken() : "");
    }

    @Override
    public Surroundings current() {
        var now = clock.instant().atZone(territory.zone());
        var phone = territory.phone();
        var place = territory.places().getFirst();
        return new Surroundings(
                territory.site(),
                List.of(new Tool(Icon.ACCOUNT, Link.to("Mon espace", "/mes-demandes"))),
                List.of(
                        new HelpOffer(
                                Icon.PHONE,
                                Link.out(phone.number(), phone.link()),
                                phone.cost() + ". " + Hours.say(phone.hours(), now) + "."),
                        new HelpOffer(
                                Icon.PLACE,
                                Link.to("Venir sur place", "/se-faire-aider"),
                                place.name() + ". " + Hours.say(place.hours(), now) + ".")),
                List.of(
                        Link.to("Accessibilité : non conforme", "/accessibilite"),
                        Link.to("Vos données", "/donnees-personnelles"),
                        Link.to("Mentions légales", "/mentions-legales"),
                        Link.to("Plan du site", "/plan-du-site")));
    }
}
