package fr.coteacote.journeys;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ApaForm;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.Companionship;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who should know more, has nothing at hand, or has still to add something, and is shown how to go on. */
class WaysOnJourney {

    private static final String RESIDENCE = "La personne vit-elle en France ?";
    private static final String BANK = "Quel est le compte bancaire de la personne ?";

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void what_is_worth_knowing_is_told_and_what_one_has_not_got_is_said_by_a_box(Device device) {
        var claire = visits.with(device);
        Applicant.forJeanne()
                .fillInUntil(
                        RESIDENCE, ForWhomScreen.open(claire).forARelative().goOn())
                .choose("Oui, depuis moins de trois mois")
                .goOn()
                .reads("Il faut habiter en France de façon stable");
        var request = Companionship.draftOf(claire);

        claire.open(ApaForm.page(request, "contrat-assurance-vie"));
        QuestionScreen.arrive(claire, "A-t-elle une assurance-vie ?")
                .choose("Oui")
                .goOn()
                .reads("Il faut au moins une ligne pour continuer");
        claire.open(ApaForm.page(request, "compte-bancaire"));
        var bank = QuestionScreen.arrive(claire, BANK);
        claire.choose(claire.find(AriaRole.CHECKBOX, Named.starting("IBAN")));
        bank.goOn();

        claire.open(request + "/relire");
        claire.arrives(Named.as("Est-ce bien cela ?"));
        claire.reads("Il faut habiter en France de façon stable");
        claire.reads("Je ne l'ai pas");
    }
}
