package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** For whom the request is made. */
public final class ForWhomScreen extends Screen {

    private static final String QUESTION = "Pour qui remplissez-vous cette demande ?";

    ForWhomScreen(Visitor visitor) {
        super(visitor, QUESTION);
    }

    /** Come to it by its address. */
    public static ForWhomScreen open(Visitor visitor) {
        visitor.open("/pour-qui/apa");
        return new ForWhomScreen(visitor);
    }

    /** Come back to it, after a log-in. */
    public static ForWhomScreen arrive(Visitor visitor) {
        return new ForWhomScreen(visitor);
    }

    public ChaptersScreen forMyself() {
        return answer("Pour moi");
    }

    public ChaptersScreen forARelative() {
        return answer("Pour un proche");
    }

    public ChaptersScreen asLegalRepresentative() {
        return answer("Comme représentant légal");
    }

    public ChaptersScreen asProfessional() {
        return answer("Comme professionnel");
    }

    /** Press "Continuer" without having chosen. */
    public ForWhomScreen forgetToChoose() {
        leaveByButton("Continuer");
        return new ForWhomScreen(visitor());
    }

    public LoginScreen logInFirst() {
        leaveByLink("Me connecter d'abord");
        return new LoginScreen(visitor());
    }

    private ChaptersScreen answer(String choice) {
        visitor().choose(visitor().find(AriaRole.RADIO, Named.as(choice)));
        leaveByButton("Continuer");
        return new ChaptersScreen(visitor());
    }
}
