package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** The way in for those who help in their trade. */
public final class ProfessionalLoginScreen extends Screen {

    ProfessionalLoginScreen(Visitor visitor) {
        super(visitor, "Connexion des professionnels");
    }

    /** Go to ProConnect, and be {@code persona} there. */
    public void as(String persona) {
        goToProConnect();
        var there = visitor().address();
        visitor().press(visitor().find(AriaRole.BUTTON, Named.starting(persona)));
        visitor().leaves(there);
    }

    /** Go to ProConnect, and choose nothing there. */
    public void goToProConnect() {
        leaveByButton("S'identifier avec ProConnect");
    }

    /** Take the other way in. */
    public LoginScreen notAProfessional() {
        leaveByLink("Vous venez pour vous ou pour un proche ?");
        return new LoginScreen(visitor());
    }
}
