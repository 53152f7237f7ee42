package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.HomeScreen;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole request on a telephone that runs no script, a document included. */
class WithoutScriptsJourney {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void a_request_goes_from_the_first_page_to_its_number_without_a_script() {
        var phone = visits.with(Device.WITHOUT_SCRIPTS);
        var first = HomeScreen.open(phone)
                .askForApa()
                .start()
                .forgetToChoose()
                .forARelative()
                .goOn()
                .openHelp()
                .reads("Regardez si un relevé de banque porte un versement");

        var documents = Applicant.forJeanne().fillIn(first);
        var review = documents
                .add("Pièce d'identité")
                .reads("10 Mo au plus. Vous pouvez en envoyer plusieurs, jusqu'à 20 pages.")
                .send(notADocument())
                .isRefused("Nous ne pouvons pas lire ce genre de fichier")
                .send(Pictures.aPhoto())
                .hasArrived()
                .backToDocuments()
                .add("RIB")
                .later()
                .backToDocuments()
                .goOn();
        var sent = review.reads("1 page reçue").send();

        assertThat(sent.number()).matches("[A-Z0-9]{4}.[A-Z0-9]{4}");
        sent.myRequests().reads("Envoyée");
    }

    private static FilePayload notADocument() {
        return new FilePayload("notes.txt", "text/plain", "Bonjour".getBytes(StandardCharsets.UTF_8));
    }
}
