package fr.coteacote.journeys;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.HomeScreen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who wants to know whom they deal with before they begin. */
class ReaderJourney {

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void everything_the_portal_says_of_itself_is_read_from_link_to_link(Device device) {
        HomeScreen.open(visits.with(device))
                .read("Trouver une personne", "Se faire aider par quelqu'un")
                .reads("Par téléphone")
                .reads("Sur place")
                .follow("Accessibilité", "Accessibilité : non conforme")
                .reads("Voies de recours")
                .follow("Vos données", "Vos données et vos droits")
                .reads("Combien de temps nous les gardons")
                .follow("Mentions légales", "Mentions légales")
                .reads("Qui l'héberge")
                .follow("Plan du site", "Plan du site")
                .follow("Mes demandes", "Mes demandes")
                .reads("Vous ne voyez pas votre demande ?");
    }
}
