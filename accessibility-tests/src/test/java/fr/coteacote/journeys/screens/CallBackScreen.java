package fr.coteacote.journeys.screens;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** Asking to be called. */
public final class CallBackScreen extends Screen {

    CallBackScreen(Visitor visitor) {
        super(visitor, "Être rappelé");
    }

    /** Come to it by its address. */
    public static CallBackScreen open(Visitor visitor) {
        visitor.open("/etre-rappele");
        return new CallBackScreen(visitor);
    }

    public CallBackScreen write(String number, String firstName) {
        visitor().write(field("Votre numéro de téléphone"), number);
        visitor().write(field("Votre prénom"), firstName);
        return this;
    }

    public CallBackScreen chooseFirstHour() {
        visitor()
                .choose(visitor()
                        .find(AriaRole.RADIO, Named.containing("entre"))
                        .first());
        return this;
    }

    /** Ask, and read what is wrong. */
    public ErrorsScreen askInVain() {
        visitor().pressForAnotherPage("Demander à être rappelé");
        return new ErrorsScreen(visitor());
    }

    /** Mend what was said. */
    public static CallBackScreen mending(ErrorsScreen errors) {
        return new CallBackScreen(errors.visitor());
    }

    /** Ask, and read when somebody calls. */
    public CallBackScreen ask() {
        visitor().pressForAnotherPage("Demander à être rappelé");
        visitor().arrives(Named.as("C'est noté : une personne vous appelle"));
        return this;
    }

    /** Ask for something else. */
    public CallBackScreen changeTheHour() {
        visitor().pressForAnotherPage("Changer l'heure, ou faire une autre demande");
        return new CallBackScreen(visitor());
    }

    public CallBackScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    private Locator field(String label) {
        return visitor().find(AriaRole.TEXTBOX, Named.as(label));
    }
}
