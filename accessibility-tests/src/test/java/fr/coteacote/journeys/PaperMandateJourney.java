package fr.coteacote.journeys;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Companionship;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lucien has neither FranceConnect nor telephone: he signs on paper, beside Hugo. */
class PaperMandateJourney {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void somebody_with_nothing_but_a_pen_agrees_on_paper_and_reads_it_again_on_the_screen() {
        var both = visits.with(Device.LAPTOP);
        Companionship.atTheDesk(both);
        both.follow("Un seul ordinateur");
        both.arrives(Named.as("Un seul ordinateur, chacun son tour"));
        both.write(Companionship.field(both, "Vos quatre chiffres"), "4712");
        both.pressButton("Commencer");
        both.arrives(Named.as("À qui le tour ?"));
        both.follow("C'est à Hugo");
        both.arrives(Named.as("C'est à Hugo"));
        both.write(Companionship.field(both, "Vos quatre chiffres"), "4712");
        both.pressButton("Reprendre");
        both.arrives(Named.as("La personne n'a pas encore dit oui"));

        both.follow("Elle signe sur papier");
        both.arrives(Named.as("Un accord sur papier"));
        both.choose(both.find(AriaRole.RADIO, Named.starting("Demander l'APA")));
        both.pressButton("Continuer");
        both.arrives(Named.as("Le papier signé"));
        both.follow("Imprimer l'accord");
        both.arrives(Named.as("Mon accord pour être aidé"));
        both.reads("Hugo MARCHAL");
        both.reads("Ma signature");
        both.follow("Le papier signé");
        both.arrives(Named.as("Le papier signé"));
        both.pressButton("Commencer l'aide");
        both.arrivesAtErrors();
        both.choose(both.find(AriaRole.RADIO, Named.starting("Sa carte d'identité")));
        both.page()
                .getByLabel("Une photo du papier signé")
                .setInputFiles(new FilePayload("accord.png", "image/png", picture()));
        both.pressButton("Commencer l'aide");
        both.arrives(Named.as("Demande d'APA"));

        var request = Companionship.draftOf(both);
        both.pressButton("Passer à la personne");
        both.arrives(Named.as("À qui le tour ?"));
        both.pressButton("C'est à moi : je remplis ma demande");
        both.arrivesSomewhere();
        both.open(request + "/aide");
        both.arrives(Named.as("Qui vous aide"));
        both.reads("sur un papier que vous avez signé");
        both.reads("Le papier signé est gardé avec la demande");
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
