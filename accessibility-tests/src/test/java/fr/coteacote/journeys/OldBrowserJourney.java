package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.HomeScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tablet of ten years: what its browser cannot do may cost comfort, never the request. */
class OldBrowserJourney {

    private static final Pattern SCRIPTS_OF_FLOW = Pattern.compile("/VAADIN/build/");
    private static final Pattern DOORS = Pattern.compile("/envoi/");
    private static final Page.GetByRoleOptions CONTINUE = new Page.GetByRoleOptions().setName("Continuer");

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
        withoutFlow(visitor);

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

    @Test
    void what_was_typed_is_there_again_when_the_press_met_a_broken_line() {
        var visitor = visits.with(Device.PHONE);
        withoutFlow(visitor);
        var name = ForWhomScreen.open(visitor).forARelative().openChapter("Qui remplit la demande");
        var address = visitor.address();
        name.write("Votre nom", "Bertholon").write("Votre prénom", "Claire");

        visitor.page().route(DOORS, Route::abort, new Page.RouteOptions().setTimes(1));
        press(visitor);
        visitor.page().waitForURL(shown -> shown.startsWith("chrome-error:"));
        visitor.openAddress(address);

        var again = QuestionScreen.arrive(visitor, "Comment vous appelez-vous ?");
        assertThat(again.field("Votre nom").inputValue()).isEqualTo("Bertholon");
        var next = again.goOn();
        visitor.openAddress(address);
        assertThat(QuestionScreen.arrive(visitor, "Comment vous appelez-vous ?")
                        .field("Votre nom")
                        .inputValue())
                .isEqualTo("Bertholon");
        assertThat(next.title()).isNotEmpty();
    }

    @Test
    void a_press_that_was_stopped_can_be_made_again() {
        var visitor = visits.with(Device.PHONE);
        withoutFlow(visitor);
        visitor.page().addInitScript("""
                const inTime = window.setTimeout;
                window.setTimeout = (act, delay, ...more) => inTime(act, delay === 15000 ? 100 : delay, ...more);
                """);
        var name = ForWhomScreen.open(visitor).forARelative().openChapter("Qui remplit la demande");
        name.write("Votre nom", "Bertholon").write("Votre prénom", "Claire");

        visitor.page().route(DOORS, sending -> sending.abort("aborted"), new Page.RouteOptions().setTimes(1));
        press(visitor);

        assertThat(name.goOn().title()).isNotEqualTo("Comment vous appelez-vous ?");
    }

    private static void withoutFlow(Visitor visitor) {
        visitor.expectsError("Failed to load resource|ERR_FAILED");
        visitor.page().route(SCRIPTS_OF_FLOW, Route::abort);
    }

    private static void press(Visitor visitor) {
        visitor.page().getByRole(AriaRole.BUTTON, CONTINUE).click();
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
