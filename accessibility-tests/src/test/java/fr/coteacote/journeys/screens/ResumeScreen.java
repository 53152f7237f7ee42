package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** Coming back to a request without an account. */
public final class ResumeScreen extends Screen {

    ResumeScreen(Visitor visitor) {
        super(visitor, "Reprendre une demande");
    }

    /** Give the code of the request and the address that one left with it. */
    public ResumeScreen askFor(String fileCode, String email) {
        write("Code de la demande", fileCode);
        write("Adresse e-mail", email);
        visitor().pressButton("Recevoir un code par e-mail");
        visitor().arrives(Named.as("Entrez le code reçu par e-mail"));
        return this;
    }

    /** Write the code that the message brought. */
    public ChaptersScreen open(String code) {
        write("Code reçu par e-mail", code);
        leaveByButton("Ouvrir la demande");
        return new ChaptersScreen(visitor());
    }

    private void write(String label, String text) {
        visitor().write(visitor().find(AriaRole.TEXTBOX, Named.as(label)), text);
    }
}
