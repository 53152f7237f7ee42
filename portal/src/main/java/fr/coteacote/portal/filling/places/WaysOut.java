package fr.coteacote.portal.filling.places;

import fr.coteacote.catalog.WayOut;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconAndLink;
import fr.coteacote.portal.ui.basics.Link;
import java.util.List;
import java.util.stream.Stream;

/** Where else to turn when an answer stops a request. */
public final class WaysOut {

    private WaysOut() {}

    /** The ways out of a block or of a closed choice, as links of their own. */
    public static List<IconAndLink> links(List<WayOut> ways) {
        return ways.stream().flatMap(WaysOut::links).toList();
    }

    private static Stream<IconAndLink> links(WayOut way) {
        var site = way.url().isBlank()
                ? Stream.<IconAndLink>empty()
                : Stream.of(new IconAndLink(Icon.OUT, Link.out(way.label(), way.url())));
        var phone = way.phone().isBlank()
                ? Stream.<IconAndLink>empty()
                : Stream.of(new IconAndLink(
                        Icon.PHONE,
                        Link.out(
                                way.label() + " : " + way.phone(),
                                "tel:" + way.phone().replaceAll("\\s", ""))));
        return Stream.concat(site, phone);
    }
}
