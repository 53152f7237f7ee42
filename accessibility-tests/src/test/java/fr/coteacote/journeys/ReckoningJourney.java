package fr.coteacote.journeys;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ReckoningScreen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A son reckons at night what would be left to pay, before anybody is asked for anything. */
class ReckoningJourney {

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"LAPTOP", "PHONE", "WITHOUT_SCRIPTS"})
    void somebody_reckons_mends_what_was_wrong_and_reads_what_it_does_not_say(Device device) {
        var wrong = ReckoningScreen.open(visits.with(device))
                .write("Plan d'aide, en euros par mois", "cinq cents")
                .write("Revenus déclarés, en euros par an", "18 000")
                .choose("Seul ou seule")
                .reckonInVain();

        ReckoningScreen.mending(wrong)
                .write("Plan d'aide, en euros par mois", "500")
                .reckon("Il resterait environ 93 € par mois à payer")
                .reads("avec le barème 2026")
                .reads("Ce n'est qu'une indication")
                .again();
    }
}
