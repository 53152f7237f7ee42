package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ApaForm;
import fr.coteacote.journeys.screens.Companionship;
import fr.coteacote.journeys.screens.LoginScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Jeanne, beside Hugo at his computer, says by FranceConnect who she is, agrees for a month, and finds it at home. */
class ProvedByTurnsJourney {

    private static final String CHOOSE = "Que voulez-vous remplir ensemble ?";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void who_says_who_they_are_in_their_turn_is_helped_longer_and_signed_in_nowhere() {
        var both = visits.with(Device.LAPTOP);
        Companionship.atTheDesk(both);
        both.follow("Un seul ordinateur");
        both.arrives(Named.as("Un seul ordinateur, chacun son tour"));
        both.write(Companionship.field(both, "Vos quatre chiffres"), "4712");
        both.pressButton("Commencer");
        both.arrives(Named.as("À qui le tour ?"));
        both.pressButton("C'est à moi : je remplis ma demande");
        both.arrives(Named.as(CHOOSE));
        both.lacks("Pendant un mois");

        goToFranceConnect(both, "Je renonce");
        both.reads("FranceConnect n'a pas dit qui vous êtes");
        goToFranceConnect(both, "Jeanne BERTHOLON, 85 ans");
        both.reads("Jeanne BERTHOLON, est-ce bien vous ?");
        both.pressForAnotherPage("Ce n'est pas moi, ou je préfère sans FranceConnect");
        both.arrives(Named.as(CHOOSE));
        both.lacks("BERTHOLON");

        goToFranceConnect(both, "Jeanne BERTHOLON, 85 ans");
        both.choose(both.find(AriaRole.RADIO, Named.starting("Demander l'APA")));
        both.choose(both.find(AriaRole.RADIO, Named.starting("Pendant un mois")));
        both.pressButton("Continuer");
        both.arrives(Named.as("Êtes-vous d'accord ?"));
        both.reads("Vous donnez votre accord en tant que Jeanne BERTHOLON");
        both.pressButton("Oui, je suis d'accord");
        both.arrives(Named.as("Demande d'APA"));
        var request = Companionship.draftOf(both);
        both.open(ApaForm.page(request, "nom"));
        both.arrives(Named.as("Comment vous appelez-vous ?"));
        assertThat(Companionship.field(both, "Nom de naissance")).hasValue("VERMOREL");
        both.open(request + "/journal");
        both.arrivesSomewhere();
        both.reads("à son tour, avec FranceConnect");

        both.open(request + "/aide");
        both.arrives(Named.as("Qui vous aide"));
        both.reads("sur un ordinateur partagé, à votre tour, avec FranceConnect");

        var home = visits.with(Device.PHONE);
        LoginScreen.open(home).as("Jeanne BERTHOLON, 85 ans");
        home.arrivesSomewhere();
        home.open("/mes-demandes");
        home.arrivesSomewhere();
        home.reads("Hugo MARCHAL");
        home.press(home.find(AriaRole.BUTTON, Named.starting("Arrêter l'aide de Hugo")));
        home.arrives(Named.as("Mes demandes"));
        home.lacks("Arrêter l'aide de");
    }

    @Test
    void who_comes_back_to_a_browser_that_waits_for_nobody_is_told_so() {
        var stranger = visits.with(Device.PHONE);

        stranger.open("/preuve/retour?code=invente&state=invente");

        stranger.arrives(Named.as("Rien n'a été gardé de FranceConnect"));
        stranger.reads("Vous n'êtes pas connecté");
    }

    private static void goToFranceConnect(Visitor both, String choice) {
        var here = both.address();
        both.pressButton("S'identifier avec FranceConnect");
        both.leaves(here);
        var there = both.address();
        both.press(both.find(AriaRole.BUTTON, Named.starting(choice)));
        both.leaves(there);
        both.arrives(Named.as(CHOOSE));
    }
}
