package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody left a question open in one tab and answers it in another. */
class TwoTabsJourney {

    private static final String FAMILY = "Quelle est sa situation de famille ?";

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"LAPTOP", "WITHOUT_SCRIPTS"})
    void the_second_answer_does_not_silently_replace_the_first(Device device) {
        var first = visits.with(device);
        var inFirst = ForWhomScreen.open(first).forARelative().openChapter("Vie de famille");
        var question = first.address();
        var second = first.inAnotherTab();
        second.openAddress(question);
        var inSecond = QuestionScreen.arrive(second, FAMILY);

        inFirst.choose("Veuf ou veuve").goOn();
        inSecond.choose("Divorcé ou divorcée").goOnAndMeetAnotherAnswer().keep("Divorcé ou divorcée");

        second.openAddress(question);
        assertThat(QuestionScreen.arrive(second, FAMILY).choice("Divorcé ou divorcée"))
                .isChecked();
    }
}
