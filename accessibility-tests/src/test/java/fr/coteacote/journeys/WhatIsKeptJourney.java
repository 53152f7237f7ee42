package fr.coteacote.journeys;

import fr.coteacote.journeys.browser.ClosedNetwork;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.DeleteScreen;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.LoginScreen;
import fr.coteacote.journeys.screens.MySpaceScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import fr.coteacote.journeys.screens.ReadingScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page says of what one writes on it what is true at that moment: kept, or saved, only once the portal has it. */
class WhatIsKeptJourney {

    private static final String SAVED = "Tout est enregistré";
    private static final String KEPT = "Ce que vous avez écrit est gardé";
    private static final String UNKEPT = "Ce que vous écrivez n'est pas gardé";
    private static final String NOT_YET = "Pas encore enregistré";
    private static final String LOST = "Connexion perdue";

    /** The pause after which the page hands over what was written never comes. */
    private static final String NEVER_IDLE = """
            const inTime = window.setTimeout;
            window.setTimeout = (act, delay, ...more) => (delay === 2000 ? 0 : inTime(act, delay, ...more));
            """;

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void what_is_being_written_is_not_said_to_be_saved() {
        var phone = visits.with(Device.PHONE);
        phone.page().addInitScript(NEVER_IDLE);
        var name = ForWhomScreen.open(phone).forARelative().openChapter("Qui remplit la demande");
        name.reads(SAVED);

        name.write("Votre nom", "Bertholon").reads(NOT_YET);

        phone.seesNowhere(SAVED);
        phone.hearsNothing();
    }

    @Test
    void what_was_handed_over_in_a_pause_is_said_to_be_kept_and_still_is_when_the_page_is_loaded_again() {
        var phone = visits.with(Device.PHONE);
        var name = ForWhomScreen.open(phone).forARelative().openChapter("Qui remplit la demande");

        phone.keptByItself(() -> name.write("Votre nom", "Bertholon"));

        name.reads(KEPT);
        phone.isAnswered();
        phone.seesNowhere(SAVED);
        phone.hearsNothing();
        phone.reload();
        QuestionScreen.arrive(phone, "Comment vous appelez-vous ?").reads(KEPT);
        phone.seesNowhere(SAVED);
    }

    @Test
    void a_network_that_does_not_let_one_through_to_the_portal_saves_nothing() {
        var phone = visits.with(Device.PHONE);
        var family = ForWhomScreen.open(phone).forARelative().openChapter("Vie de famille");

        phone.goesOffline();
        family.choose("Divorcé ou divorcée").reads(LOST);

        try (var _ = ClosedNetwork.metBy(phone)) {
            family.reads(LOST);
            phone.hears(LOST);
            phone.seesNowhere(SAVED);
        }

        family.reads(KEPT);
        phone.hears(KEPT);
        phone.seesNowhere(SAVED);
    }

    @Test
    void what_is_written_in_a_request_that_is_gone_is_said_not_to_be_kept_and_the_button_says_why() {
        var laptop = visits.with(Device.LAPTOP);
        LoginScreen.open(laptop).as("Claire ROUX, fille de Jeanne");
        MySpaceScreen.arrive(laptop);
        var family = ForWhomScreen.open(laptop).forARelative().openChapter("Vie de famille");
        deleteInAnotherTab(laptop);

        family.choose("Divorcé ou divorcée").reads(UNKEPT);

        laptop.hears(UNKEPT);
        laptop.seesNowhere(SAVED);
        laptop.expectsError("404");
        family.pressContinue();
        ReadingScreen.arrive(laptop, "Cette page n'existe pas");
    }

    private static void deleteInAnotherTab(Visitor visitor) {
        var other = visitor.inAnotherTab();
        other.openAddress(visitor.address().replaceFirst("/[^/]*$", "/effacer"));
        DeleteScreen.arrive(other).confirm();
    }
}
