package fr.coteacote.portal.filling.places;

import fr.coteacote.catalog.WayOut;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconAndLink;
import fr.coteacote.portal.ui.basics.Link;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where else to turn when an answer stops a request. */
@Component
public class WaysOut {

    private final Territory territory;

    WaysOut(Territory territory) {
        this.territory = territory;
    }

    /** The ways out of a block or of a closed choice, as links of their own. */
    public List<IconAndLink> links(List<WayOut> ways) {
        return ways.stream().flatMap(this::links).toList();
    }

    private Stream<IconAndLink> links(WayOut way) {
        var site = way.url().isBlank()
                ? Stream.<IconAndLink>empty()
                : Stream.of(new IconAndLink(Icon.OUT, Link.out(way.label(), way.url())));
        return Stream.concat(site, phone(way));
    }

    private Stream<IconAndLink> phone(WayOut way) {
        if (way.phone().isBlank()) {
            return Stream.empty();
        }
        var called = way.callsTerritory()
                ? Link.out(
                        words(way, territory.phone().number()),
                        territory.phone().link())
                : Link.out(words(way, way.phone()), "tel:" + way.phone().replaceAll("\\s", ""));
        return Stream.of(new IconAndLink(Icon.PHONE, called));
    }

    private static String words(WayOut way, String number) {
        return way.label() + " : " + number;
    }
}
