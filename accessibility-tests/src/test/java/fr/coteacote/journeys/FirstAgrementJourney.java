package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.HomeScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Samira asks for her first agrément as a childminder, and learns how many children the law lets her welcome. */
class FirstAgrementJourney {

    private static final String CHILDREN = "Combien d'enfants, et quand ?";
    private static final String HOW_MANY = "Nombre d'enfants accueillis en même temps";

    @RegisterExtension
    final Visits visits = new Visits();

    private final Applicant samira = Applicant.samira();

    @Test
    void a_childminder_asks_for_her_first_agrement() {
        var laptop = visits.with(Device.LAPTOP);
        var first = HomeScreen.open(laptop)
                .ask("Demander un agrément")
                .reads("Certificat médical")
                .start()
                .forMyself()
                .goOn()
                .reads("La sage-femme ou la puéricultrice qui me suit lira-t-elle cette demande ?");

        var corrected = samira.answer(samira.fillInUntil(CHILDREN, first))
                .write(HOW_MANY, "5")
                .goOnAndBeStopped()
                .because("Quatre enfants au plus")
                .correct()
                .write(HOW_MANY, "3");
        var sent = samira.fillIn(corrected)
                .reads("Justificatif de domicile")
                .goOn()
                .reads("Nombre d'enfants", "3")
                .reads("le service des agréments du département")
                .send()
                .reads("Le service dit si le dossier est complet");

        assertThat(sent.number()).matches("[A-Z0-9]{4}.[A-Z0-9]{4}");
        sent.myRequests().reads("Demande d'agrément");
    }
}
