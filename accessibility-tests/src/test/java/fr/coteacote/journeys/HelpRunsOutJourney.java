package fr.coteacote.journeys;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.PortalUnderTest;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Companionship;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.LoginScreen;
import fr.coteacote.journeys.screens.MySpaceScreen;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Claire has helped her mother for almost half a year: she is asked whether she still does, and again when it is over. */
class HelpRunsOutJourney {

    private static final String STILL = "Je l'aide toujours";

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void who_helps_a_relative_is_asked_before_the_end_and_goes_on_after_it_by_the_same_button(Device device) {
        var claire = visits.with(device);
        LoginScreen.open(claire).as("Claire ROUX, fille de Jeanne");
        claire.arrivesSomewhere();
        var family = ForWhomScreen.open(claire).forARelative().openChapter("Vie de famille");
        family.choose("Divorcé ou divorcée").goOn();
        var request = Companionship.draftOf(claire);
        var draft = UUID.fromString(request.substring("/demande/".length()));

        PortalUnderTest.letHelpEnd(draft, Duration.ofDays(7));
        MySpaceScreen.open(claire).reads("Aidez-vous toujours ?").reads("Ce que vous pouvez faire ici s'arrête le");
        stillHelps(claire);
        MySpaceScreen.open(claire).lacks("Aidez-vous toujours ?");

        PortalUnderTest.letHelpEnd(draft, Duration.ofDays(7));
        claire.open(request);
        claire.arrives(Named.as("Demande d'APA"));
        claire.follow("Les proches qui aident");
        claire.arrives(Named.as("Les proches qui aident"));
        claire.reads("Ce que vous pouvez faire ici s'arrête le");

        PortalUnderTest.letHelpEnd(draft, Duration.ofDays(-7));
        claire.expectsError("403");
        claire.open(request);
        claire.arrives(Named.as("Votre aide est terminée"));
        claire.reads("Ce qui est écrit est gardé");
        claire.lacks("Divorcé");
        MySpaceScreen.open(claire).reads("Votre aide est terminée");
        stillHelps(claire);
        claire.open(request + "/relire");
        claire.arrives(Named.as("Est-ce bien cela ?"));
        claire.reads("Divorcé");
    }

    private static void stillHelps(Visitor claire) {
        claire.press(claire.find(AriaRole.BUTTON, Named.starting(STILL)));
        claire.arrives(Named.as("Demande d'APA"));
    }
}
