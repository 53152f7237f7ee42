package fr.coteacote.journeys;

import com.microsoft.playwright.options.FilePayload;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.DirectoryScreen;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator imports the directory of houses, is stopped by a wrong line, and by half a file. */
class KeepingTheDirectoryJourney {

    private static final String HEADER = "noFinesset,title,updatedAt,IsEHPAD,coordinates.postcode,coordinates.city\n";

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"LAPTOP", "WITHOUT_SCRIPTS"})
    void an_administrator_mends_what_is_wrong_and_is_asked_before_many_houses_close(Device device) {
        DirectoryScreen.openAs("Gilles FAVRE", visits.with(device))
                .take(aFile("99000001,Les Tilleuls (fictif),2026-11-02,1,69003,Lyon\n"))
                .reads("maisons.csv n'est pas importé : rien n'a changé")
                .reads("Ligne 2, noFinesset : Un numéro FINESS a 9 signes")
                .take(aFile("990000012,Les Tilleuls (fictif),2026-11-02,1,69003,Lyon\n"))
                .reads("Vérifiez qu'il est entier.");
    }

    private static FilePayload aFile(String line) {
        return new FilePayload("maisons.csv", "text/csv", (HEADER + line).getBytes(StandardCharsets.UTF_8));
    }
}
