package fr.coteacote.journeys;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Companionship;
import fr.coteacote.journeys.screens.QuestionScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mediator who cannot use a mouse helps somebody who has a telephone: Tab, Enter, arrows and letters are enough. */
class MediatorsKeyboardJourney {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void a_mediator_signs_in_opens_a_session_answers_with_the_user_and_ends_it_by_keyboard_alone() {
        var hugo = visits.with(Device.LAPTOP).withKeyboardAlone();
        var jeanne = visits.with(Device.PHONE);
        Companionship.atTheDesk(hugo);
        Companionship.meet(hugo, jeanne);

        hugo.follow("Commencer");
        var question = "Est-ce une première demande d'APA ?";
        var first = QuestionScreen.arrive(hugo, question);
        QuestionScreen.arrive(jeanne, question);
        first.choose("Oui, c'est une première demande").goOn();
        jeanne.arrivesSomewhere();

        hugo.press(hugo.find(AriaRole.BUTTON, Named.as("Terminer")));
        hugo.arrives(Named.as("L'aide est terminée"));
        jeanne.arrives(Named.as("L'aide est terminée"));
        hugo.open("/accueil-mediateur");
        hugo.arrives(Named.as("Aider quelqu'un"));
        hugo.follow("Ce que vous avez fait");
        hugo.arrives(Named.as("Ce que vous avez fait"));
    }
}
