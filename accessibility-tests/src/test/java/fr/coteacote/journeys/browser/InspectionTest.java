package fr.coteacote.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.coteacote.journeys.inspection.Inspection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault that the inspection is there for is found, in a page that has no other. */
class InspectionTest {

    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'nonce-known'";
    private static final String HEADER = "content-security-policy";
    private static final String UNKNOWN = "window.besideTheList()";

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Not as each page must be    |                                                      | <h1>Encore un titre</h1>
            Targets under 48 pixels     | button { height: 47px; width: 99px }                 | <button>Envoyer</button>
            Targets under 48 pixels, 320 | button { height: 50px; width: 99px } @media (width < 400px) { button { height: 40px } } | <button>Envoyer</button>
            Wider than the screen,      | p { width: 330px }                                   | <p>Un texte</p>
            Cut off, letters at 400 %   | p { width: 300px; overflow: hidden }                 | <p>Anticonstitutionnellement</p>
            Cut off, spaced out         | p { width: 160px; white-space: nowrap; overflow: clip } | <p>Un texte un peu long</p>
            Fields without an edge      | input { border: 0; width: 99px; height: 50px }       | <input aria-label="Nom">
            shows no focus              | button { outline: none; width: 99px; height: 50px }  | <button>Envoyer</button>
            jumps the queue             | button { width: 99px; height: 50px }                 | <button tabindex="1">Envoyer</button>
            stands above                | p { display: flex; flex-direction: column-reverse }  | <p><a href="/a">Un</a><a href="/b">Deux</a></p>
            Moving                      | p { transition: color 1s }                           | <p>Un texte</p>
            Not on paper                | @media print { p { display: none } }                 | <p>Un texte</p>
            Outside the policy          |                                                      | <style>p { color: black }</style>
            axe                         |                                                      | <img src="/rien.png">
            """)
    void a_fault_is_found(String fault, @Nullable String style, String seeded) {
        assertThat(inspected(unique("Une page"), style == null ? "" : style, seeded, POLICY))
                .anySatisfy(found -> assertThat(found).contains(fault));
    }

    @Test
    void scripts_that_may_be_unsafe_are_found() {
        var policy = POLICY.replace("script-src", "script-src 'unsafe-eval'");

        assertThat(inspected(unique("Une page"), "", "<p>Un texte</p>", policy))
                .singleElement()
                .asString()
                .contains("scripts may be 'unsafe-eval'");
    }

    @Test
    void two_pages_of_one_title_are_found() {
        var title = unique("Un titre pour deux");
        inspected(title, "", "<p>Un texte</p>", POLICY);

        assertThat(inspected(title, "", "<p>Un autre texte</p>", POLICY))
                .singleElement()
                .asString()
                .contains("Title of another page too");
    }

    @Test
    void a_page_without_fault_has_none() {
        assertThat(inspected(unique("Une page bien faite"), "", "<p>Un texte</p>", POLICY))
                .isEmpty();
    }

    @Test
    void a_focus_that_goes_away_with_what_had_it_fails_the_journey() {
        var journey = new Visits();
        var page = journey.with(Device.LAPTOP).page();
        page.route(
                "http://localhost/**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(document("Une page", "", "<button>Garder</button><button>Perdre</button>"))));
        page.navigate("http://localhost/");

        page.waitForConsoleMessage(() -> page.evaluate("""
                () => {
                  const [kept, lost] = document.querySelectorAll('button');
                  kept.focus();
                  kept.remove();
                  lost.focus();
                  setTimeout(() => lost.remove());
                }"""));

        assertThatThrownBy(() -> journey.end(false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Focus lost: button")
                .hasMessageContaining("Perdre")
                .hasMessageNotContaining("Garder");
    }

    /** Flow asks for a piece of script that nobody has added to the list: nothing of it is to be seen on the page. */
    @Test
    void an_expression_that_Flow_asks_for_and_the_page_does_not_know_fails_the_journey() {
        var journey = new Visits();
        var visitor = journey.with(Device.LAPTOP);
        visitor.page().route(address -> address.contains("v-r=uidl"), InspectionTest::askForMore);

        visitor.page()
                .waitForConsoleMessage(
                        new Page.WaitForConsoleMessageOptions()
                                .setPredicate(message -> message.text().contains(UNKNOWN)),
                        () -> visitor.open("/"));

        assertThatThrownBy(() -> journey.end(false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("errors in the browser")
                .hasMessageContaining("Expression not in the list of 1-expressions.js: " + UNKNOWN);
    }

    /** Let an answer of Flow ask the browser for one expression more. */
    private static void askForMore(Route route) {
        var answer = route.fetch();
        var told = JsonParser.parseString(answer.text()).getAsJsonObject();
        var expressions = told.has("execute") ? told.getAsJsonArray("execute") : new JsonArray();
        var expression = new JsonArray();
        expression.add(UNKNOWN);
        expressions.add(expression);
        told.add("execute", expressions);
        route.fulfill(new Route.FulfillOptions()
                .setStatus(answer.status())
                .setContentType("application/json; charset=utf-8")
                .setBody(told.toString()));
    }

    /** Each page is a structure of its own, so that everything is tried on it. */
    private static String unique(String title) {
        return "%s, numéro %d".formatted(title, System.nanoTime());
    }

    /** Show a page at an address that no other has, and inspect it. */
    private List<String> inspected(String title, String style, String main, String policy) {
        var page = visits.with(Device.LAPTOP).page();
        var faults = new ArrayList<String>();
        var inspection = new Inspection(page, Device.LAPTOP.view(), faults::add);
        page.route(
                "http://localhost/**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setHeaders(Map.of("content-type", "text/html; charset=utf-8", HEADER, policy))
                        .setBody(document(title, style, main))));
        page.navigate("http://localhost/page-%d".formatted(System.nanoTime()));
        inspection.now();
        return faults;
    }

    private static String document(String title, String style, String main) {
        return """
                <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width">
                <style nonce="known">%s</style></head>
                <body><main class="page-%d"><h1>%s</h1>%s</main></body></html>
                """.formatted(title, style, System.nanoTime(), title, main);
    }
}
