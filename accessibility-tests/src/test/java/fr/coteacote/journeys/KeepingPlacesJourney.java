package fr.coteacote.journeys;

import com.microsoft.playwright.options.FilePayload;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.GetHelpScreen;
import fr.coteacote.journeys.screens.PlaceScreen;
import fr.coteacote.journeys.screens.PlacesScreen;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator keeps the list of places true: what they change is what everybody reads. */
class KeepingPlacesJourney {

    private static final String NAME = "Salle des fêtes (fictif)";

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"LAPTOP", "WITHOUT_SCRIPTS"})
    void an_administrator_takes_in_a_file_changes_a_place_closes_it_and_shows_it_again(Device device) {
        var visitor = visits.with(Device.PHONE);
        var places = PlacesScreen.openAs("Gilles FAVRE", visits.with(device))
                .take(aFile())
                .reads("1 lieu enregistré.")
                .reads("Ligne 3, code_postal : ");
        GetHelpScreen.open(visitor).reads(NAME);

        var wrong = places.change(NAME).write("Code postal", "12").saveInVain();
        places = PlaceScreen.mending(wrong)
                .write("Code postal", "00400")
                .save()
                .reads("C'est enregistré : " + NAME)
                .close(NAME)
                .reads("Ce lieu n'est plus montré.");
        GetHelpScreen.open(visitor).lacks(NAME);

        places.show(NAME).reads("Ce lieu est montré de nouveau.");
        GetHelpScreen.open(visitor).reads("00400 Bois-Joli");
    }

    /** One line as the standard wants it, and one that is wrong. */
    private static FilePayload aFile() {
        return new FilePayload("lieux.csv", "text/csv", """
                id,pivot,nom,commune,code_postal,adresse,date_maj
                FICTIF-80,00000000000018,%s,Bois-Joli,00300,1 rue du Bois,2026-11-20
                FICTIF-81,00000000000018,Sans code postal,Bois-Joli,3,2 rue du Bois,2026-11-20
                """.formatted(NAME).getBytes(StandardCharsets.UTF_8));
    }
}
