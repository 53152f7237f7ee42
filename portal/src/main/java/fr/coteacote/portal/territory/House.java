package fr.coteacote.portal.territory;

import com.vaadin.flow.server.VaadinServletRequest;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.forms.Sending;
import fr.coteacote.portal.ui.frame.HelpOffer;
import fr.coteacote.portal.ui.frame.HelpPlace;
import fr.coteacote.portal.ui.frame.PageFrame;
import fr.coteacote.portal.ui.frame.Surroundings;
import fr.coteacote.portal.ui.frame.SurroundingsSource;
import fr.coteacote.portal.ui.frame.Tool;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** What stands around each page of this installation: its name, its tools, its people to turn to. */
@Component
public class House implements SurroundingsSource {

    private final Territory territory;
    private final Switchboard switchboard;
    private final ObjectProvider<PlacesToGo> places;
    private final Clock clock;

    House(Territory territory, Switchboard switchboard, ObjectProvider<PlacesToGo> places, Clock clock) {
        this.territory = territory;
        this.switchboard = switchboard;
        this.places = places;
        this.clock = clock;
    }

    /** Frame a page. */
    public PageFrame frame() {
        return new PageFrame(current());
    }

    /** Frame a page that has found {@code places} near where somebody looks; one without any, as every other. */
    public PageFrame frame(List<HelpPlace> places) {
        return places.isEmpty() ? frame() : new PageFrame(surroundings(Vicinity.LIST, places, clock.instant()));
    }

    /**
     * Frame a page of a draft.
     *
     * @param before the frame of the page before in the same view, which goes on; null for none
     * @param home where the person lives; null when that is not known
     */
    public PageFrame frame(@Nullable PageFrame before, @Nullable Vicinity home) {
        var now = around(home);
        return before != null && before.goesOnIn(now) ? before : new PageFrame(now);
    }

    /** Say where a form goes by the plain door, with the token that proves it came from one of our pages. */
    public static Sending sendingTo(String action) {
        var request = VaadinServletRequest.getCurrent();
        var token = request == null ? null : request.getAttribute(CsrfToken.class.getName());
        return new Sending(action, token instanceof CsrfToken csrf ? csrf.getToken() : "");
    }

    @Override
    public Surroundings current() {
        return around(null);
    }

    private Surroundings around(@Nullable Vicinity home) {
        var now = clock.instant();
        var named = places.stream()
                .findFirst()
                .map(list -> home == null ? list.openLongest(now) : list.nearest(home, now))
                .orElse(List.of());
        return surroundings(home == null ? Vicinity.LIST : home.list(), named, now);
    }

    private Surroundings surroundings(String list, List<HelpPlace> named, Instant now) {
        return new Surroundings(
                territory.site(),
                List.of(
                        new Tool(Icon.TEXT_SIZE, Link.to("Mieux lire", "/confort")),
                        new Tool(Icon.ACCOUNT, Link.to("Mon espace", "/mes-demandes"))),
                offers(list, named, now),
                List.of(
                        Link.to("Accessibilité : non conforme", "/accessibilite"),
                        Link.to("Vos données", "/donnees-personnelles"),
                        Link.to("Mentions légales", "/mentions-legales"),
                        Link.to("Plan du site", "/plan-du-site")));
    }

    private List<HelpOffer> offers(String list, List<HelpPlace> named, Instant now) {
        var phone = switchboard.phone();
        var offers = new ArrayList<HelpOffer>();
        offers.add(new HelpOffer(
                Icon.PHONE,
                Link.out(phone.number(), phone.link()),
                "%s. %s."
                        .formatted(
                                phone.cost(),
                                Hours.say(phone.hours(), now.atZone(territory.zone()), territory.holidays()))));
        switchboard
                .callsBack()
                .ifPresent(callBack -> offers.add(new HelpOffer(
                        Icon.CALL_BACK,
                        Link.to("Être rappelé", "/etre-rappele"),
                        "Une personne vous appelle, à l’heure que vous choisissez.")));
        // Last: of the columns side by side it is the long one, and the focus goes on from its end.
        offers.add(new HelpOffer(
                Icon.PLACE,
                Link.to("Venir sur place", list),
                named.isEmpty() ? "Les lieux près de chez vous, et leurs horaires." : "",
                named));
        return offers;
    }
}
