package fr.coteacote.portal.establishments.searching;

import fr.coteacote.portal.establishments.houses.FoundPage;
import fr.coteacote.portal.establishments.houses.Located;
import fr.coteacote.portal.territory.Position;
import fr.coteacote.portal.ui.panels.MarkerMap;
import java.util.ArrayList;
import java.util.stream.IntStream;

/** The houses of a page on a map. */
final class HousesMap {

    /** Kilometres a degree, from south to north. */
    private static final double A_DEGREE = 6371.0 * Math.PI / 180;

    private HousesMap() {}

    /**
     * Draw it.
     *
     * @param list the address of the page that has the list
     */
    static MarkerMap of(MarkerMap.Room room, Origin origin, FoundPage page, String list) {
        var markers = new ArrayList<MarkerMap.Marker>();
        IntStream.range(0, page.found().size()).forEach(each -> {
            var house = page.found().get(each).house();
            var located = house.located();
            if (located != null) {
                var number = page.first() + each;
                markers.add(marker(
                        number,
                        "%s, %s".formatted(house.name(), house.address().city()),
                        "%s#%s".formatted(list, EstablishmentCard.id(number)),
                        origin.position(),
                        located));
            }
        });
        return new MarkerMap(room, "Carte des maisons de cette page", origin.name(), markers);
    }

    private static MarkerMap.Marker marker(int number, String name, String href, Position from, Located located) {
        var there = located.position();
        return new MarkerMap.Marker(
                number,
                name,
                href,
                (there.longitude() - from.longitude()) * A_DEGREE * Math.cos(Math.toRadians(from.latitude())),
                (there.latitude() - from.latitude()) * A_DEGREE);
    }

    /** Say how many of a page are not on the map; "" for none. */
    static String missing(FoundPage page) {
        var missing = page.found().stream()
                .filter(found -> found.house().located() == null)
                .count();
        return missing == 0
                ? ""
                : missing == 1
                        ? "Une maison de cette page n’est pas sur la carte : nous ne savons pas où elle se trouve."
                        : "%d maisons de cette page ne sont pas sur la carte : nous ne savons pas où elles se trouvent."
                                .formatted(missing);
    }
}
