package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** A page of questions that says what is to be mended. */
public final class ErrorsScreen extends Screen {

    ErrorsScreen(Visitor visitor) {
        super(visitor);
        visitor.arrivesAtErrors();
    }

    /** Read that what was written is kept, and that nobody calls it saved; also once all is quiet. */
    public ErrorsScreen isKeptAsWritten() {
        visitor().isAnswered();
        visitor().reads("Ce que vous avez écrit est gardé");
        visitor().seesNowhere("Tout est enregistré");
        return this;
    }

    /** Follow the message to its field. */
    public ErrorsScreen followMessage(String message) {
        visitor()
                .press(visitor()
                        .findIn(AriaRole.GROUP, Named.as("Il y a un problème"), AriaRole.LINK, Named.as(message)));
        return this;
    }

    /** Mend the page. */
    public QuestionScreen mend() {
        return new QuestionScreen(visitor());
    }
}
