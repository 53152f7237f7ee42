package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.PortalUnderTest;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.CallBackScreen;
import fr.coteacote.journeys.screens.CallsScreen;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.GetHelpScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who cannot do it alone finds somebody: near, or at the telephone; with scripts or without. */
class WayToAPersonJourney {

    private static final String MAILBOX = "rappels@exemple.fr";

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void the_nearest_place_comes_first(Device device) {
        GetHelpScreen.open(visits.with(device))
                .near("Les Collines")
                .readsFirst("Bus numérique des Collines (fictif)")
                .choose("Saint-Aubin-le-Vieux")
                .reads("Les plus proches d'abord")
                .readsFirst("Centre social La Source (fictif)")
                .near("Nullepart")
                .reads("Nous n'avons pas trouvé « Nullepart »");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void somebody_asks_to_be_called_and_mends_what_was_wrong(Device device) {
        var before = PortalUnderTest.messagesTo(MAILBOX).size();
        var number = device == Device.PHONE ? "06 12 34 56 71" : "06 12 34 56 72";
        var wrong = GetHelpScreen.open(visits.with(device))
                .beCalledBack()
                .write("06 12", "Odile")
                .askInVain()
                .followMessage("Choisissez quand on peut vous appeler.");

        CallBackScreen.mending(wrong)
                .write(number, "Odile")
                .chooseFirstHour()
                .ask()
                .reads("Le numéro qui s'affiche : 01 99 00 00 40")
                .changeTheHour();

        var letter = PortalUnderTest.message(before + 1, MAILBOX);
        assertThat(letter.text()).contains("/rappels").doesNotContain("Odile", number);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void who_answers_for_somebody_alone_is_offered_a_call_and_told_the_number_that_will_ring(Device device) {
        var chapters = ForWhomScreen.open(visits.with(device)).forARelative();
        var alone = Applicant.forJeanne()
                .fillInUntil("Avec qui vit-elle ?", chapters.openChapter("Adresse et logement"))
                .tick("Seule ou seul")
                .goOn();

        alone.stopHere()
                .goOnWithoutCode()
                .openChapter("Souhaits et visite")
                .tick("Pour la toilette")
                .goOn()
                .reads("Ces réponses parlent d'une vie seule")
                .beCalledBack()
                .reads("01 99 00 00 40");
    }

    @Test
    void who_asked_is_called_and_called_again_when_nobody_answered() {
        CallBackScreen.open(visits.with(Device.PHONE))
                .write("06 98 76 54 32", "Yvette")
                .chooseFirstHour()
                .ask();

        CallsScreen.openAs("Gilles FAVRE", visits.with(Device.LAPTOP))
                .take("Yvette")
                .reads("06 98 76 54 32")
                .missed("Yvette")
                .reads("Déjà essayé 1 fois sur 3.")
                .take("Yvette")
                .spoke("Yvette")
                .lacks("Yvette");
    }
}
