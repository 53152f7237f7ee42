package fr.coteacote.portal.establishments.searching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.establishments.houses.Establishments;
import fr.coteacote.portal.establishments.houses.Finess;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Link;

/** All that is known of one house. */
@Route("maisons/:finess")
@AnonymousAllowed
class EstablishmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Establishments establishments;
    private final transient House house;
    private final transient Today today;
    private String title = "";

    EstablishmentView(Establishments establishments, House house, Today today) {
        this.establishments = establishments;
        this.house = house;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var kept = event.getRouteParameters()
                .get("finess")
                .flatMap(Finess::parse)
                .flatMap(establishments::find)
                .orElseThrow(NotFoundException::new);
        var looking = TypedSearch.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
        title = kept.house().name();
        removeAll();
        add(house.frame()
                .back(
                        looking.isEmpty()
                                ? Link.to("Chercher une maison", SearchDoor.PAGE)
                                : Link.to("Les maisons trouvées", SearchDoor.RESULTS))
                .content(new EstablishmentSheet(kept, today.get()).shown()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
