package fr.coteacote.journeys;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.HeldPasskey;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.LoginScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Samira's ProConnect asks for a password alone: on her first day she makes a passkey, and agrees to the charter. */
class MediatorsFirstDayJourney {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void a_mediator_makes_a_passkey_agrees_to_the_charter_and_comes_back_by_the_passkey_alone() {
        var desk = visits.with(Device.LAPTOP);
        HeldPasskey.beside(desk);
        LoginScreen.open(desk).asProfessional().as("Samira LENOIR");
        desk.arrives(Named.as("Une deuxième preuve"));

        desk.pressButton("Créer une clé d'accès");
        desk.arrives(Named.containing("aider"));
        desk.open("/equipe");
        desk.arrives(Named.as("Mon équipe"));
        desk.lacks("Il manque une deuxième preuve");
        desk.follow("Lire la charte");
        desk.arrives(Named.as("La charte de ceux qui aident"));
        desk.pressButton("J'ai lu la charte et je l'accepte");
        desk.arrives(Named.as("Mon équipe"));
        desk.reads("Hugo MARCHAL");

        desk.pressButton("Quitter");
        desk.arrives(Named.as("Vous êtes bien déconnecté"));
        desk.open("/connexion/professionnels");
        desk.arrives(Named.as("Connexion des professionnels"));
        desk.pressButton("Entrer avec ma clé d'accès");
        desk.arrives(Named.as("Aider quelqu'un"));
        desk.open("/equipe");
        desk.arrives(Named.as("Mon équipe"));
        desk.press(desk.find(AriaRole.LINK, Named.as("Inviter quelqu'un")));
        desk.arrives(Named.as("Inviter quelqu'un"));
        desk.pressButton("Envoyer l'invitation");
        desk.arrivesAtErrors();
    }
}
