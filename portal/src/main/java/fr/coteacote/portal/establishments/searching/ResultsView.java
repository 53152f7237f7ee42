package fr.coteacote.portal.establishments.searching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.establishments.houses.FoundPage;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.lists.ListWithMap;
import fr.coteacote.portal.ui.lists.Pages;
import fr.coteacote.portal.ui.panels.MarkerMap;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The houses that were found, as a list and, where there is room, on a map beside it. */
@Route("maisons/resultats")
@AnonymousAllowed
class ResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Finding finding;
    private final transient House house;
    private final transient Today today;
    private String title = "";

    ResultsView(Finding finding, House house, Today today) {
        this.finding = finding;
        this.house = house;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        finding.at(event.getLocation())
                .ifPresentOrElse(
                        result -> {
                            title = title(result.page());
                            add(house.frame()
                                    .back(Link.to("Changer la recherche", SearchDoor.PAGE))
                                    .content(result.page().total() == 0 ? nothing(result) : found(result)));
                        },
                        () -> event.forwardTo(SearchView.class));
    }

    private static String title(FoundPage page) {
        var count = page.total() == 0
                ? "Aucune maison trouvée"
                : page.total() == 1 ? "1 maison trouvée" : "%d maisons trouvées".formatted(page.total());
        return page.pages() == 1 ? count : "%s, page %d sur %d".formatted(count, page.number(), page.pages());
    }

    private static Component nothing(Finding.Result result) {
        var content = new ArrayList<Component>();
        content.add(new PageHeading("Aucune maison trouvée", said(result.search())));
        content.add(new Prose("Essayez ainsi :")
                .list(
                        "cherchez plus loin ;",
                        "enlevez un critère, ou écrivez un prix plus haut ;",
                        "écrivez une autre commune."));
        content.addAll(withoutPrice(result));
        content.add(new Buttons(
                new ButtonLink(Link.to("Changer la recherche", SearchDoor.PAGE), ButtonLook.PRIMARY),
                new ButtonLink(Link.to("Se faire aider par quelqu’un", "/se-faire-aider"), ButtonLook.SECONDARY)));
        return new FrontSheet(content.toArray(Component[]::new));
    }

    private Component found(Finding.Result result) {
        var page = result.page();
        var content = new ArrayList<Component>();
        content.add(new PageHeading(title(page), said(result.search())));
        content.add(new Prose(
                "Les plus proches d’abord ; à la même distance, les moins chères.",
                "« À partir de » : la chambre et les repas pour 30 jours, avant les aides. Les prix ont pu changer depuis"
                        + " leur date."));
        content.addAll(withoutPrice(result));
        var list = new ArrayList<Component>();
        IntStream.range(0, page.found().size())
                .forEach(each -> list.add(
                        EstablishmentCard.of(page.first() + each, page.found().get(each), today.get())));
        if (page.pages() > 1) {
            list.add(new Pages("Pages de la liste", pages(page)));
        }
        content.add(new ListWithMap(
                new IconLink(
                        Icon.PLACE,
                        Link.to("Voir ces maisons sur une carte", Finding.address(SearchDoor.MAP, page.number()))),
                list,
                "Sur la carte",
                map(result)));
        content.add(
                new Prose("Une maison vous plaît ? Appelez-la, visitez-la. Vous pouvez demander une place à plusieurs"
                                + " maisons.")
                        .link(Link.to("Se faire aider par quelqu’un", "/se-faire-aider")));
        return new FrontSheet(content.toArray(Component[]::new));
    }

    private static String said(Search search) {
        var all = String.join(" ; ", search.said());
        return "Votre recherche : %s.".formatted(all);
    }

    private static List<Component> withoutPrice(Finding.Result result) {
        return switch (result.withoutPrice()) {
            case 0 -> List.of();
            case 1 -> List.of(new Prose("Une autre maison n’a pas donné son prix : elle n’est pas dans cette liste."));
            default ->
                List.of(new Prose("%d autres maisons n’ont pas donné leur prix : elles ne sont pas dans cette liste."
                        .formatted(result.withoutPrice())));
        };
    }

    private static Component[] map(Finding.Result result) {
        var page = result.page();
        var map = HousesMap.of(
                MarkerMap.Room.BESIDE,
                result.search().origin(),
                page,
                Finding.address(SearchDoor.RESULTS, page.number()));
        var missing = HousesMap.missing(page);
        return missing.isEmpty() ? new Component[] {map} : new Component[] {map, new Prose(missing)};
    }

    private static List<Link> pages(FoundPage page) {
        var links = new ArrayList<Link>();
        if (page.number() > 1) {
            links.add(Link.to("Page précédente", Finding.address(SearchDoor.RESULTS, page.number() - 1)));
        }
        if (page.number() < page.pages()) {
            links.add(Link.to("Page suivante", Finding.address(SearchDoor.RESULTS, page.number() + 1)));
        }
        return links;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
