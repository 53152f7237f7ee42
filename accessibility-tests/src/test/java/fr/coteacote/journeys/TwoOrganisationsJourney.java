package fr.coteacote.journeys;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Appointing;
import fr.coteacote.journeys.screens.Companionship;
import fr.coteacote.journeys.screens.LoginScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Maude helps for two associations: whom she helps reads for which one she came. */
class TwoOrganisationsJourney {

    private static final String MORNINGS = "Association du Matin (fictive)";
    private static final String EVENINGS = "Association du Soir (fictive)";
    private static final String ADDRESS = "maude@exemple.fr";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void who_has_a_role_in_two_says_for_which_she_helps_and_a_third_invitation_says_that_she_has_the_role() {
        var gilles = visits.with(Device.LAPTOP);
        LoginScreen.open(gilles).asProfessional().as("Gilles FAVRE");
        var maude = visits.with(Device.TABLET_WITH_BIG_LETTERS);
        LoginScreen.open(maude).asProfessional().as("Maude COLIN");
        maude.arrivesSomewhere();

        admit(gilles, MORNINGS);
        accept(maude, 1);
        maude.arrives(Named.as("Mon équipe"));
        Appointing.agreeToCharter(maude);
        admit(gilles, EVENINGS);
        accept(maude, 2);
        maude.arrives(Named.as("Mon équipe"));
        maude.reads(MORNINGS);
        maude.reads(EVENINGS);
        Appointing.invite(gilles, "Maude", ADDRESS);
        accept(maude, 3);
        maude.arrives(Named.as("Votre invitation"));
        maude.reads("Vous avez déjà ce rôle");

        helpsForOne(maude, visits.with(Device.PHONE));
    }

    private static void admit(Visitor administrator, String organisation) {
        administrator.open("/administration/organisations");
        administrator.arrives(Named.as("Les structures"));
        Appointing.write(administrator, "Nom de la structure", organisation);
        administrator.pressForAnotherPage("Admettre la structure");
        administrator.follow("Ouvrir " + organisation);
        administrator.arrives(Named.as(organisation));
        Appointing.invite(administrator, "Maude", ADDRESS);
    }

    private static void accept(Visitor invited, int letter) {
        invited.open(Appointing.link(letter, ADDRESS));
        invited.arrives(Named.as("Votre invitation"));
        invited.pressForAnotherPage("Accepter l'invitation");
    }

    private static void helpsForOne(Visitor maude, Visitor user) {
        maude.open("/accueil-mediateur");
        maude.arrives(Named.as("Aider quelqu'un"));
        maude.follow("Un seul ordinateur");
        maude.arrives(Named.as("Un seul ordinateur, chacun son tour"));
        maude.reads("Pour quelle structure aidez-vous ?");
        maude.goBack();
        maude.arrives(Named.as("Aider quelqu'un"));
        maude.pressForAnotherPage("Chacun son écran");
        maude.arrivesAtErrors();

        maude.choose(maude.find(AriaRole.RADIO, Named.as(EVENINGS)));
        Companionship.meet(maude, "Maude COLIN", user, "Pour aujourd'hui seulement");

        user.reads("Maude COLIN est à côté de vous");
        user.reads(EVENINGS);
        user.lacks(MORNINGS);
    }
}
