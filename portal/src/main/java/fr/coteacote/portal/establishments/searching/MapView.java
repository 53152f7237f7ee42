package fr.coteacote.portal.establishments.searching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.panels.MarkerMap;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;

/** The map alone, for screens on which it has no room beside the list. */
@Route("maisons/carte")
@PageTitle("La carte des maisons")
@AnonymousAllowed
class MapView extends Div implements BeforeEnterObserver {

    private final transient Finding finding;
    private final transient House house;

    MapView(Finding finding, House house) {
        this.finding = finding;
        this.house = house;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        finding.at(event.getLocation())
                .filter(result -> result.page().total() > 0)
                .ifPresentOrElse(result -> add(shown(result)), () -> event.forwardTo(SearchView.class));
    }

    private Component shown(Finding.Result result) {
        var list = Finding.address(SearchDoor.RESULTS, result.page().number());
        var missing = HousesMap.missing(result.page());
        return house.frame()
                .back(Link.to("La liste des maisons", list))
                .content(new FrontSheet(
                        new PageHeading(
                                "La carte des maisons",
                                "Autour de %s. Choisissez un numéro pour lire ce qu’on sait de la maison."
                                        .formatted(result.search().origin().name())),
                        HousesMap.of(MarkerMap.Room.ALONE, result.search().origin(), result.page(), list),
                        (missing.isEmpty() ? new Prose() : new Prose(missing))
                                .link(Link.to("Revenir à la liste", list))));
    }
}
