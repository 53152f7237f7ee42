package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** Why a request cannot go as it is, and whom to turn to. */
public final class StopScreen extends Screen {

    StopScreen(Visitor visitor) {
        super(visitor, "Votre demande ne peut pas partir comme cela");
    }

    /** Read the reason. */
    public StopScreen because(String title) {
        visitor().find(AriaRole.HEADING, Named.as(title)).waitFor();
        return this;
    }

    /** See where to go instead. */
    public StopScreen offers(String link) {
        visitor().find(AriaRole.LINK, Named.starting(link)).first().waitFor();
        return this;
    }

    public QuestionScreen correct() {
        leaveByLink("Corriger ma réponse");
        return new QuestionScreen(visitor());
    }

    public ChaptersScreen seeChapters() {
        leaveByLink("Voir les chapitres");
        return new ChaptersScreen(visitor());
    }
}
