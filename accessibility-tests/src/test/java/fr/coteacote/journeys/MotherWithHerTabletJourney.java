package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Traffic;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.HomeScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Jeanne, 85 years old, makes her own request: letters twice as big, a keyboard alone, a slow line, and she is slow herself –
 * in the middle of a word the page keeps what is there, and she writes on where she was.
 */
class MotherWithHerTabletJourney {

    private static final int RESTS = 4;

    /** All that she said, twice: to read at once, and for Flow. Other pages stay under 90 kB. */
    private static final long REVIEW_COLD = 100_000;

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void she_sends_her_request_and_cannot_send_a_second_one_by_mistake() {
        var tablet = visits.with(Device.TABLET_WITH_BIG_LETTERS).onSlowLine().withKeyboardAlone(RESTS);
        HomeScreen.open(tablet).askForApa().start().logInFirst().as("Jeanne BERTHOLON, 85 ans");
        var first = ForWhomScreen.arrive(tablet).forMyself().goOn();
        first.openHelp()
                .reads("Ce formulaire ouvre un nouveau dossier")
                .reads("Cherchez un courrier intitulé « Notification d'APA »")
                .reads("Lucien reçoit l'APA depuis 2024")
                .reads("Regardez si un relevé de banque porte un versement");

        var review = Applicant.jeanne().fillIn(first).goOn();
        var traffic = Traffic.of(tablet).withNothingKept().during(tablet::reload);
        assertThat(traffic.bytes()).as(traffic::toString).isLessThanOrEqualTo(REVIEW_COLD);
        var sent = review.reads("VERMOREL").send();

        assertThat(sent.number()).matches("[A-Z0-9]{4}.[A-Z0-9]{4}");
        sent.myRequests().reads("Envoyée");

        var again =
                ForWhomScreen.open(tablet).forMyself().openDocuments().goOn().reads("Une demande est déjà en cours");
        assertThat(again.maySend()).isFalse();
    }
}
