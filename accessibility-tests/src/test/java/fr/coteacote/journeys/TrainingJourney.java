package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ApaForm;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.Companionship;
import fr.coteacote.journeys.screens.QuestionScreen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hugo learns how to help: he practises alone, on his computer, with Jeanne Exemple, whom nobody has ever met. */
class TrainingJourney {

    private static final String BAND = "Entraînement : rien n'est vrai, rien n'est transmis.";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void a_mediator_practises_from_the_desk_to_the_end_and_nothing_is_left() {
        var hugo = visits.with(Device.LAPTOP);
        Companionship.atTheDesk(hugo);
        hugo.follow("S'entraîner avec une personne inventée");
        hugo.arrives(Named.as("S'entraîner"));
        hugo.pressButton("Continuer");
        hugo.arrivesAtErrors();
        hugo.choose(hugo.find(AriaRole.RADIO, Named.starting("Jeanne Exemple")));
        hugo.pressButton("Continuer");
        practisesOn(hugo, "Un seul ordinateur, chacun son tour");
        hugo.write(Companionship.field(hugo, "Vos quatre chiffres"), "4712");
        hugo.pressButton("Commencer");
        practisesOn(hugo, "À qui le tour ?");
        hugo.pressButton("C'est à moi : je remplis ma demande");
        Companionship.agree(hugo);
        practisesOn(hugo, "Demande d'APA");
        var request = hugo.address();

        hugo.follow("Commencer");
        Applicant.jeanne().fillIn(QuestionScreen.arrive(hugo));
        hugo.reads(BAND);
        hugo.pressButton("Passer à Hugo");
        practisesOn(hugo, "À qui le tour ?");
        hugo.follow("C'est à Hugo");
        practisesOn(hugo, "C'est à Hugo");
        hugo.write(Companionship.field(hugo, "Vos quatre chiffres"), "4712");
        hugo.pressButton("Reprendre");
        practisesOn(hugo, "Demande d'APA");
        hugo.openAddress(ApaForm.page(request, "compte-bancaire"));
        practisesOn(hugo, "Quel est votre compte bancaire ?");
        hugo.reads("Répondu");
        hugo.openAddress(ApaForm.page(request, "type-logement"));
        practisesOn(hugo, "Est-ce une maison ou un appartement ?");
        hugo.choose(hugo.find(AriaRole.RADIO, Named.as("Une maison")));
        var answered = hugo.address();
        hugo.pressButton("Continuer");
        hugo.leaves(answered);
        hugo.arrivesSomewhere();

        hugo.pressButton("Passer à la personne");
        practisesOn(hugo, "À qui le tour ?");
        hugo.pressButton("C'est à moi : je remplis ma demande");
        practisesOn(hugo, "Demande d'APA");
        hugo.openAddress(request + "/confirmer");
        hugo.arrivesSomewhere();
        confirmsWhatWaits(hugo);
        hugo.follow("Relire et envoyer");
        practisesOn(hugo, "Est-ce bien cela ?");
        hugo.reads("Rien ne part");
        hugo.pressButton("Envoyer ma demande");
        practisesOn(hugo, "Rien n'est parti");
        hugo.reads("La demande serait reçue par");
        hugo.press(hugo.findIn(AriaRole.MAIN, Pattern.compile(""), AriaRole.LINK, Named.as("Terminer")));
        practisesOn(hugo, "Où en est votre demande");
        hugo.pressButton("Finir de s'entraîner");
        practisesOn(hugo, "L'entraînement est terminé");

        hugo.follow("Aider quelqu'un");
        hugo.arrives(Named.as("Aider quelqu'un"));
        hugo.lacks("Jeanne E.");
        hugo.lacks(BAND);
        hugo.expectsError("404");
        hugo.openAddress(request);
        hugo.arrives(Named.as("Cette page n'existe pas"));
    }

    private static void practisesOn(Visitor hugo, String heading) {
        hugo.arrives(Named.as(heading));
        hugo.reads(BAND);
        assertThat(hugo.page()).hasTitle(Named.containing("– Entraînement –"));
    }

    private static void confirmsWhatWaits(Visitor hugo) {
        hugo.press(hugo.find(AriaRole.BUTTON, Named.starting("Oui, c'est bien cela")));
        hugo.arrives(Named.as("Vous avez tout confirmé"));
    }
}
