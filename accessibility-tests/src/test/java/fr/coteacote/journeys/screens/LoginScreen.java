package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** With FranceConnect or without; also says why a log-in was not completed. */
public final class LoginScreen extends Screen {

    LoginScreen(Visitor visitor) {
        this(visitor, "Comment voulez-vous continuer ?");
    }

    private LoginScreen(Visitor visitor, String heading) {
        super(visitor, heading);
    }

    /** Come to it by its address. */
    public static LoginScreen open(Visitor visitor) {
        visitor.open("/connexion");
        return new LoginScreen(visitor);
    }

    /** Go to FranceConnect, and be {@code persona} there. */
    public void as(String persona) {
        goToFranceConnect(persona);
    }

    /** Go to FranceConnect, where {@code mishap} happens, and come back. */
    public LoginScreen meeting(String mishap, String heading) {
        goToFranceConnect(mishap);
        return new LoginScreen(visitor(), heading);
    }

    public LoginScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    public ProfessionalLoginScreen asProfessional() {
        leaveByLink("Vous êtes un professionnel ?");
        return new ProfessionalLoginScreen(visitor());
    }

    public void goOnWithoutAccount() {
        leaveByLink("Continuer sans compte");
    }

    /** Go to FranceConnect, and choose nothing there. */
    public void goToFranceConnect() {
        leaveByButton("S'identifier avec FranceConnect");
    }

    private void goToFranceConnect(String choice) {
        goToFranceConnect();
        var there = visitor().address();
        visitor().press(visitor().find(AriaRole.BUTTON, Named.starting(choice)));
        visitor().leaves(there);
    }
}
