package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fr.coteacote.development.TwoNodes;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.PortalUnderTest;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ApaForm;
import fr.coteacote.journeys.screens.Companionship;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people fill in a request together while a node dies, or a line is lost: each finds all the other did, at once. */
class TwoInBadWeatherJourney {

    private static final Duration CUT = Duration.parse(System.getProperty("resilience.outage", "PT5S"));
    private static final Duration NOTICED_WITHIN = Duration.ofMinutes(2);
    /** In milliseconds: a page asks again three to eight seconds after it was refused. */
    private static final double HEARS_WITHIN = 20_000;

    private static final String BROKEN_LINE = "Failed to load resource|ERR_CONNECTION|ERR_INCOMPLETE|Failed to fetch";
    private static final String NAME = "Comment vous appelez-vous ?";
    private static final String AT_BIRTH = "Nom de naissance";
    private static final String FIRST_NAMES = "Prénoms";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void each_on_a_node_of_their_own_and_one_node_dies() {
        try (var nodes = TwoNodes.start(PortalUnderTest.SETTINGS)) {
            var hugo = visits.with(Device.LAPTOP, nodes.mortal());
            var jeanne = visits.with(Device.PHONE, nodes.lasting());
            Companionship.atTheDesk(hugo);
            Companionship.meet(hugo, jeanne);
            var page = bothGoTo("nom", hugo, jeanne);

            Companionship.field(jeanne, AT_BIRTH).pressSequentially("Vermorel");
            assertThat(Companionship.field(hugo, AT_BIRTH)).hasValue("Vermorel");

            hugo.expectsError(BROKEN_LINE);
            nodes.kill();
            Companionship.field(jeanne, FIRST_NAMES).pressSequentially("Jeanne");
            hugo.openAddress(nodes.lasting() + page);

            hugo.arrives(Named.as(NAME));
            assertThat(Companionship.field(hugo, AT_BIRTH)).hasValue("Vermorel");
            assertThat(Companionship.field(hugo, FIRST_NAMES)).hasValue("Jeanne");
            Companionship.field(jeanne, FIRST_NAMES).pressSequentially(" Marie");
            assertThat(Companionship.field(hugo, FIRST_NAMES)).hasValue("Jeanne Marie");
            jeanne.expectsError(BROKEN_LINE); // the nodes are stopped before the pages are left
        }
    }

    @Test
    void one_loses_the_line_and_is_where_the_other_is_once_it_is_back() {
        var hugo = visits.with(Device.LAPTOP);
        var jeanne = visits.with(Device.PHONE);
        Companionship.atTheDesk(hugo);
        Companionship.meet(hugo, jeanne);
        var page = bothGoTo("nom", hugo, jeanne);

        hugo.goesOffline();
        jeanne.readsInTime("Hugo MARCHAL était là à", NOTICED_WITHIN);
        jeanne.arrives(Named.as(NAME));
        jeanne.write(Companionship.field(jeanne, AT_BIRTH), "Vermorel");
        jeanne.write(Companionship.field(jeanne, FIRST_NAMES), "Jeanne");
        var before = jeanne.address();
        jeanne.pressButton("Continuer");
        jeanne.leaves(before);
        hugo.waits(CUT);
        hugo.isOnlineAgain();

        hugo.arrives(Named.as(jeanne.arrivesSomewhere()));
        jeanne.reads("Hugo MARCHAL est à côté de vous");
        jeanne.arrivesSomewhere();
        hugo.open(page);
        hugo.arrives(Named.as(NAME));
        assertThat(Companionship.field(hugo, AT_BIRTH)).hasValue("Vermorel");
    }

    @Test
    void a_page_to_which_a_server_in_trouble_refused_its_news_asks_for_them_again() {
        var hugo = visits.with(Device.LAPTOP);
        var jeanne = visits.with(Device.PHONE);
        Companionship.atTheDesk(hugo);
        Companionship.meet(hugo, jeanne);
        jeanne.expectsError(BROKEN_LINE);
        jeanne.page()
                .route(
                        address -> address.endsWith("/flux"),
                        news -> news.fulfill(new Route.FulfillOptions().setStatus(503)),
                        new Page.RouteOptions().setTimes(1));
        bothGoTo("nom", hugo, jeanne);

        Companionship.field(hugo, AT_BIRTH).pressSequentially("Vermorel");

        assertThat(Companionship.field(jeanne, AT_BIRTH))
                .hasValue("Vermorel", new LocatorAssertions.HasValueOptions().setTimeout(HEARS_WITHIN));
    }

    private static String bothGoTo(String name, Visitor hugo, Visitor jeanne) {
        var page = ApaForm.page(Companionship.draftOf(jeanne), name);
        jeanne.open(page);
        jeanne.arrives(Named.as(NAME));
        hugo.arrives(Named.as(NAME));
        return page;
    }
}
