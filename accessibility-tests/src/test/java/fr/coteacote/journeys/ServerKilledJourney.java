package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.PortalProcess;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody types, the server dies or stands still, they press "Continuer", and go on as if nothing had happened. */
class ServerKilledJourney {

    private static final String HELPERS = "Qui l'aide déjà dans la vie de tous les jours ?";
    private static final Duration STANDING_STILL = Duration.ofSeconds(30);

    @SuppressWarnings("NullAway.Init")
    private static PortalProcess portal;

    @RegisterExtension
    final Visits visits = new Visits();

    @BeforeAll
    static void start() {
        portal = PortalProcess.start();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void what_was_typed_is_sent_once_the_server_is_back() {
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

    @Test
    void while_the_server_stands_still_the_page_says_that_it_waits_and_then_one_line_is_written() {
        var phone = visits.with(Device.PHONE, portal.address());
        var line = Applicant.forJeanne()
                .fillInUntil(HELPERS, ForWhomScreen.open(phone).forARelative().openChapter("Proches et aidants"))
                .addLine("Ajouter un aidant")
                .write("Son nom de naissance", "Bernard")
                .write("Son prénom", "Claire")
                .choose("Son lien avec la personne aidée", "Enfant, gendre ou belle-fille")
                .choose("Habite-t-il avec la personne aidée ?", "Non");
        var address = phone.address();

        portal.freeze();
        line.pressSave();
        line.reads("Envoi en cours…");
        phone.waits(STANDING_STILL);
        line.reads("Envoi en cours…");
        phone.arrivesSomewhere();
        portal.thaw();
        phone.leaves(address);

        var helpers = QuestionScreen.arrive(phone, HELPERS);
        assertThat(helpers.reads("Bernard").links("Modifier")).hasCount(1);
        phone.reload();
        assertThat(QuestionScreen.arrive(phone, HELPERS).links("Modifier")).hasCount(1);
    }
}
