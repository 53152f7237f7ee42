package fr.coteacote.portal.establishments.searching;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinServletRequest;
import fr.coteacote.portal.establishments.houses.Establishments;
import fr.coteacote.portal.establishments.houses.FoundPage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what the person of this request looks for. */
@Component
class Finding {

    /** The part of the address that says which page of what was found; it says nothing of what is looked for. */
    static final String PAGE = "page";

    private final Establishments establishments;
    private final Today today;

    Finding(Establishments establishments, Today today) {
        this.establishments = establishments;
        this.today = today;
    }

    /** What was found, and for what. */
    record Result(Search search, FoundPage page, int withoutPrice) {}

    /** Find it; empty when nobody has said what they look for. */
    Optional<Result> at(Location location) {
        var typed = TypedSearch.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
        return switch (SearchReader.read(typed, establishments, today.get())) {
            case SearchReader.Read.Right(var search) -> {
                var page = establishments.search(search.criteria(), number(location));
                var withoutPrice = search.criteria().atMostAMonth() == null
                        ? 0
                        : establishments.countWithoutPrice(search.criteria());
                yield Optional.of(new Result(search, page, withoutPrice));
            }
            case SearchReader.Read.Wrong _ -> Optional.empty();
        };
    }

    private static int number(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** The address of a page of what was found. */
    static String address(String path, int page) {
        return page == 1 ? path : "%s?%s=%d".formatted(path, PAGE, page);
    }
}
