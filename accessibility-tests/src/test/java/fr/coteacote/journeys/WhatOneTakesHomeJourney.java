package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.PortalUnderTest;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ApaForm;
import fr.coteacote.journeys.screens.Companionship;
import fr.coteacote.journeys.screens.LoginScreen;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hugo has helped; the user goes home and knows who may do what, for how long, what is missing and how to stop it. */
class WhatOneTakesHomeJourney {

    private static final String MONTH = "Pendant un mois";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void
            without_a_script_one_sees_what_the_other_writes_reads_what_was_agreed_to_prolongs_it_and_ends_it_with_one_button() {
        var hugo = visits.with(Device.LAPTOP);
        var lucien = visits.with(Device.WITHOUT_SCRIPTS);
        Companionship.atTheDesk(hugo);
        Companionship.meet(hugo, lucien, MONTH);
        seesWhatTheOtherWroteOnceHeLoadsThePageAgain(lucien, hugo);
        lucien.open("/mes-demandes");
        lucien.arrives(Named.as("Mes demandes"));
        lucien.reads("Hugo MARCHAL");
        lucien.reads("sur votre appareil");

        lucien.press(lucien.find(AriaRole.LINK, Named.starting("Lire l'accord")));
        lucien.arrives(Named.as("Votre accord"));
        lucien.reads("elle peut aussi continuer sans vous");
        lucien.reads("Pour imprimer cette page");
        assertThat(lucien.find(AriaRole.LINK, Named.starting("Garder la copie (PDF)")))
                .isVisible();

        lucien.follow("Qui vous aide");
        lucien.arrives(Named.as("Qui vous aide"));
        lucien.press(lucien.find(AriaRole.LINK, Named.starting("Prolonger cette aide")));
        lucien.arrives(Named.as("Pour combien de temps ?"));
        lucien.pressButton("Continuer");
        lucien.arrivesAtErrors();
        lucien.choose(lucien.find(AriaRole.RADIO, Named.starting("Pendant six mois")));
        lucien.pressButton("Continuer");
        lucien.arrives(Named.as("Êtes-vous d'accord ?"));
        lucien.reads("Durée de l'aide : pendant six mois");
        lucien.pressButton("Oui, je suis d'accord");
        lucien.arrives(Named.as("Qui vous aide"));

        lucien.open("/mes-demandes");
        lucien.arrivesSomewhere();
        lucien.press(lucien.find(AriaRole.BUTTON, Named.starting("Arrêter l'aide de Hugo")));
        lucien.arrives(Named.as("Mes demandes"));
        lucien.reads("Qui vous a aidé");
        lucien.lacks("Arrêter l'aide de");
        hugo.arrives(Named.as("L'aide est terminée"));
    }

    private static void seesWhatTheOtherWroteOnceHeLoadsThePageAgain(Visitor lucien, Visitor hugo) {
        lucien.open(ApaForm.page(Companionship.draftOf(lucien), "nom"));
        lucien.arrives(Named.as("Comment vous appelez-vous ?"));
        lucien.reads("Hugo MARCHAL est à côté de vous");
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));
        assertThat(hugo.find(AriaRole.LINK, Named.as("Voir ce qui est nouveau")))
                .hasCount(0);
        hugo.keptByItself(() -> Companionship.field(hugo, "Prénoms").pressSequentially("Lucien"));

        lucien.follow("Voir ce qui est nouveau");
        lucien.arrives(Named.as("Comment vous appelez-vous ?"));
        lucien.reads("Hugo MARCHAL écrit dans « Prénoms »");
        assertThat(Companionship.field(lucien, "Prénoms")).hasValue("Lucien");
    }

    @Test
    void who_helped_goes_on_alone_as_agreed_and_the_user_finds_each_act_in_the_journal_and_that_one_was_changed() {
        var hugo = visits.with(Device.LAPTOP);
        var jeanne = visits.with(Device.TABLET_WITH_BIG_LETTERS);
        LoginScreen.open(jeanne).as("Jeanne BERTHOLON, 85 ans");
        jeanne.arrivesSomewhere();
        Companionship.atTheDesk(hugo);
        Companionship.meet(hugo, jeanne, MONTH);
        var request = Companionship.draftOf(jeanne);
        hugo.pressButton("Terminer");
        hugo.arrives(Named.as("La séance est terminée"));
        hugo.reads("Vous pouvez continuer sans la personne");
        jeanne.arrives(Named.as("La séance est terminée"));
        jeanne.reads("peut encore ouvrir votre demande");
        jeanne.follow("Où en est votre demande");
        jeanne.arrives(Named.as("Où en est votre demande"));
        jeanne.reads("La demande n'est pas encore envoyée");
        jeanne.reads("Qui appeler");

        hugo.follow("Aider quelqu'un d'autre");
        hugo.arrives(Named.as("Aider quelqu'un"));
        hugo.pressButton("Continuer Demande d'APA pour Jeanne B.");
        hugo.arrives(Named.as("Demande d'APA"));
        hugo.reads("Vous continuez avec son accord");

        jeanne.open(request);
        jeanne.arrives(Named.as("Demande d'APA"));
        jeanne.reads("Hugo MARCHAL a ouvert votre demande");
        jeanne.open(request + "/journal");
        jeanne.arrives(Named.as("Le journal de cette demande"));
        jeanne.reads("Le journal est en ordre");
        jeanne.reads("Hugo MARCHAL, un professionnel");
        assertThat(jeanne.find(AriaRole.LINK, Named.starting("Garder le journal")))
                .isVisible();

        PortalUnderTest.tamperWithJournal(UUID.fromString(request.substring("/demande/".length())), 1);
        jeanne.reload();
        jeanne.arrives(Named.as("Le journal de cette demande"));
        jeanne.reads("Le journal a été modifié");
        jeanne.reads("La ligne 1 n'est pas celle que le site a écrite");
        jeanne.lacks("Le journal est en ordre");

        hugo.open("/accueil-mediateur/journal");
        hugo.arrives(Named.as("Ce que vous avez fait"));
        hugo.reads("a commencé une séance d'aide");
    }
}
