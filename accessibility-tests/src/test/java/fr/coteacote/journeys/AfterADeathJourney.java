package fr.coteacote.journeys;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.ReadingScreen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mother has died before her request was sent: her son says so, once, and is left in peace. */
class AfterADeathJourney {

    private static final String SORRY = "Nous sommes désolés";

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void who_began_a_request_says_that_the_person_has_died_and_it_is_over(Device device) {
        var marc = visits.with(device);
        ForWhomScreen.open(marc).forARelative();
        var request = marc.address();

        marc.follow("Dire que la personne est décédée");
        marc.arrives(Named.as(SORRY));
        marc.reads("Toute l'aide s'arrête");
        marc.pressButton("Continuer");
        marc.arrivesAtErrors();
        answer(marc, "Non, revenir à la demande");
        marc.arrives(Named.as("Demande d'APA"));

        marc.follow("Dire que la personne est décédée");
        marc.arrives(Named.as(SORRY));
        answer(marc, "Oui, la personne est décédée");
        marc.reads("C'est noté");
        marc.arrives(Named.as(SORRY));
        marc.expectsError("404");
        marc.openAddress(request);
        ReadingScreen.arrive(marc, "Cette page n'existe pas");
    }

    private static void answer(Visitor marc, String choice) {
        marc.choose(marc.find(AriaRole.RADIO, Named.as(choice)));
        marc.pressForAnotherPage("Continuer");
    }
}
