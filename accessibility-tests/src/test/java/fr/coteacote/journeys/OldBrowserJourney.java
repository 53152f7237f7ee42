package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.HomeScreen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tablet of ten years: what its browser cannot do may cost comfort, never the request. */
class OldBrowserJourney {

    private static final Pattern SCRIPTS_OF_FLOW = Pattern.compile("/VAADIN/build/");

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void without_popovers_pages_change_as_in_any_browser() {
        var visitor = visits.with(Device.PHONE);
        visitor.page()
                .addInitScript("delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.hidePopover;");

        beginsAndGoesOn(visitor);
    }

    @Test
    void a_browser_that_cannot_load_Flow_sends_the_forms_by_itself() {
        var visitor = visits.with(Device.PHONE);
        visitor.expectsError("Failed to load resource|ERR_FAILED");
        visitor.page().route(SCRIPTS_OF_FLOW, route -> route.abort());

        beginsAndGoesOn(visitor);
    }

    @Test
    void a_browser_in_which_Flow_breaks_off_sends_the_forms_by_itself() {
        var visitor = visits.with(Device.PHONE);
        visitor.expectsError("too old for Flow");
        visitor.page().addInitScript("""
                        const create = Document.prototype.createElement;
                        Document.prototype.createElement = function (name, ...rest) {
                          if (String(name).startsWith('flow-container')) throw new Error('too old for Flow');
                          return create.call(this, name, ...rest);
                        };
                        """);

        beginsAndGoesOn(visitor);
    }

    private static void beginsAndGoesOn(Visitor visitor) {
        var question =
                HomeScreen.open(visitor).askForApa().start().forARelative().goOn();
        var first = question.title();

        var second = Applicant.forJeanne().answer(question).goOn();

        assertThat(second.title()).isNotEqualTo(first);
        visitor.reload();
        assertThat(second.title())
                .as("the same page, after it was loaded again")
                .isNotEqualTo(first);
    }
}
