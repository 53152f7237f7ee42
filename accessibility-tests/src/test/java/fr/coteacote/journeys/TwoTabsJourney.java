package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody left a question open in one tab and answers it in another. */
class TwoTabsJourney {

    private static final String NAME = "Comment s'appelle la personne ?";
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

    @Test
    void what_is_typed_in_two_tabs_and_confirmed_in_neither_is_kept_for_both() {
        var first = visits.with(Device.PHONE);
        var inFirst = ForWhomScreen.open(first).forARelative().openChapter("La personne");
        var question = first.address();
        var second = first.inAnotherTab();
        second.openAddress(question);
        var inSecond = QuestionScreen.arrive(second, NAME);
        first.keptByItself(() -> inFirst.write("Nom de naissance", "Quintard"));
        second.keptByItself(() -> inSecond.write("Nom de naissance", "Vermorel"));

        var later = first.inAnotherTab();
        later.openAddress(question);

        var shown = QuestionScreen.arrive(later, NAME);
        assertThat(shown.field("Nom de naissance")).hasValue("Vermorel");
        shown.reads("Un autre texte a été écrit ici").reads("Quintard");
    }
}
