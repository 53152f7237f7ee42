package fr.coteacote.portal.filling.places;

import fr.coteacote.catalog.WayOut;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconAndLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.panels.BlockPanel;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where else to turn when an answer stops a request. */
@Component
public class WaysOut {

    private final Switchboard switchboard;

    WaysOut(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    /** What prevents a request now, each with why and the ways out; of what is not shown to this person only that it does. */
    public List<BlockPanel> panels(Progress progress) {
        var told = progress.blocks().stream()
                .filter(block -> !progress.isConcealed(block))
                .map(block -> new BlockPanel(block.title(), block.because(), links(block.instead())));
        var untold = progress.blocks().stream()
                .filter(progress::isConcealed)
                .limit(1)
                .map(_ -> new BlockPanel(
                        "Une réponse que vous ne voyez pas empêche l’envoi",
                        "La personne voit laquelle, pourquoi, et vers qui se tourner.",
                        List.of()));
        return Stream.concat(told, untold).toList();
    }

    /** The ways out of a block or of a closed choice, as links of their own. */
    public List<IconAndLink> links(List<WayOut> ways) {
        return ways.stream().flatMap(this::links).toList();
    }

    private Stream<IconAndLink> links(WayOut way) {
        var site = way.url().isBlank() ? Stream.<IconAndLink>empty() : Stream.of(address(way));
        return Stream.concat(site, phone(way));
    }

    private static IconAndLink address(WayOut way) {
        return way.url().startsWith("/")
                ? new IconAndLink(Icon.FORWARD, Link.to(way.label(), way.url()))
                : new IconAndLink(Icon.OUT, Link.out(way.label(), way.url()));
    }

    private Stream<IconAndLink> phone(WayOut way) {
        if (way.phone().isBlank()) {
            return Stream.empty();
        }
        var called = way.callsTerritory()
                ? Link.out(
                        words(way, switchboard.phone().number()),
                        switchboard.phone().link())
                : Link.out(words(way, way.phone()), "tel:" + way.phone().replaceAll("\\s", ""));
        return Stream.of(new IconAndLink(Icon.PHONE, called));
    }

    private static String words(WayOut way, String number) {
        return way.label() + " : " + number;
    }
}
