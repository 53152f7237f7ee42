package fr.coteacote.journeys;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.ReadingScreen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody looks at who did what with a request they began, and wants it gone. */
class DraftKeeperJourney {

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"LAPTOP", "WITHOUT_SCRIPTS"})
    void the_journal_tells_what_was_done_and_never_what_was_answered(Device device) {
        var family = ForWhomScreen.open(visits.with(device)).forARelative().openChapter("Vie de famille");
        var chapters = family.choose("Divorcé ou divorcée").goOn().stopHere().goOnWithoutCode();

        chapters.journal()
                .reads("Son aidant")
                .reads("a commencé la demande.")
                .reads("a répondu à")
                .reads("Le journal est en ordre")
                .lacks("Divorcé")
                .backToChapters();
    }

    @ParameterizedTest
    @EnumSource(names = {"LAPTOP", "WITHOUT_SCRIPTS"})
    void a_deleted_request_is_gone_and_one_that_was_kept_is_not(Device device) {
        var person = visits.with(device);
        var chapters = ForWhomScreen.open(person).forARelative();
        var address = person.address();

        var space = chapters.delete().keep().delete().confirm();

        space.reads("Il n'y a rien pour le moment").lacks("En cours");
        person.expectsError("404");
        person.openAddress(address);
        ReadingScreen.arrive(person, "Cette page n'existe pas");
    }
}
