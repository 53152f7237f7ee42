package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.PortalProcess;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody types, the server dies, they press "Continuer", and go on as if nothing had happened. */
class ServerKilledJourney {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void what_was_typed_is_sent_once_the_server_is_back() {
        try (var portal = PortalProcess.start()) {
            var phone = visits.with(Device.PHONE, portal.address());
            phone.expectsError("Failed to load resource|ERR_CONNECTION|Failed to fetch");
            var name = ForWhomScreen.open(phone)
                    .forARelative()
                    .openChapter("Qui remplit la demande")
                    .write("Votre nom", "Bertholon")
                    .write("Votre prénom", "Marc");

            portal.kill();
            name.pressContinue();
            name.reads("Connexion perdue");
            portal.startAgain();

            var next = QuestionScreen.arrive(phone, "Quel est votre lien avec elle ?");
            var before = next.goBackTo("Retour");
            assertThat(before.field("Votre nom")).hasValue("Bertholon");
            assertThat(before.field("Votre prénom")).hasValue("Marc");
        }
    }
}
