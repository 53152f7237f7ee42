package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.HomeScreen;
import fr.coteacote.journeys.screens.LoginScreen;
import fr.coteacote.journeys.screens.MySpaceScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FranceConnect does not always say yes, and computers are shared. */
class FranceConnectJourney {

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Je renonce                             | La connexion n'a pas été faite | Vous pouvez réessayer, ou choisir un autre moyen
                    Décédé                                 | La connexion n'a pas été faite | Vous pouvez réessayer, ou choisir un autre moyen
                    Panne                                  | La connexion n'a pas été faite | Le problème vient peut-être de FranceConnect
                    Fournisseur sans adresse e-mail        | La connexion n'a pas été faite | Le problème vient peut-être de FranceConnect
                    Indisponible                           | FranceConnect ne répond pas    | Vous pouvez continuer sans compte dès maintenant
                    Mauvais niveau                         | Cette connexion ne suffit pas  | FranceConnect n'a pas pu confirmer votre identité
                    """)
    void whatever_goes_wrong_there_one_learns_it_here_and_may_go_on_without(
            String mishap, String heading, String words) {
        var phone = visits.with(Device.PHONE);
        var login = HomeScreen.open(phone).askForApa().start().logInFirst();

        login.meeting(mishap, heading).reads(words).goOnWithoutAccount();

        ForWhomScreen.arrive(phone);
    }

    @Test
    void an_answer_that_nobody_asked_for_leads_to_a_new_start() {
        var phone = visits.with(Device.PHONE);

        phone.open("/connexion/retour/franceconnect?code=invente&state=invente");

        phone.arrives(Named.as("Recommençons"));
    }

    @Test
    void after_leaving_a_shared_computer_nothing_of_the_person_is_left() {
        var shared = visits.with(Device.LAPTOP);
        HomeScreen.open(shared).askForApa().start().logInFirst().as("Jeanne BERTHOLON, 85 ans");
        ForWhomScreen.arrive(shared).forMyself();
        var request = shared.address();
        MySpaceScreen.open(shared).reads("Commencées").leave();
        shared.arrives(Named.as("Vous êtes bien déconnecté"));

        shared.goBack();
        assertThat(shared.find(AriaRole.HEADING, Named.as("Commencées"))).hasCount(0);
        shared.expectsError("401|403");
        shared.openAddress(request);
        shared.arrives(Named.as("Vous avez été déconnecté"));
        LoginScreen.open(shared).goToFranceConnect();
        assertThat(shared.find(AriaRole.HEADING, Named.as("Qui êtes-vous ?"))).isVisible();
    }
}
