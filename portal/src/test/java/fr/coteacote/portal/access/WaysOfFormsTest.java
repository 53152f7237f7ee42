package fr.coteacote.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.loading.Catalogue;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The proof-reader knows the pages that forms may send people to by a list; here the list is compared with the portal. */
class WaysOfFormsTest {

    private static final Catalogue CATALOGUE = Catalogue.fromClassPath();

    static Stream<String> pages() {
        return CATALOGUE.links().pages().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_page_that_forms_may_send_people_to_is_one_of_the_portal(String page) {
        assertThat(RouteRules.ALL)
                .filteredOn(rule -> rule.method().equals("GET"))
                .anyMatch(rule ->
                        page.matches(rule.pattern().replace("{form}", forms()).replaceAll("\\{\\w+}", "[^/]+")));
    }

    private static String forms() {
        return "(%s)"
                .formatted(String.join(
                        "|",
                        CATALOGUE.forms().stream()
                                .map(form -> form.id().value())
                                .toList()));
    }
}
