package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** Two answers to one question: which is right? */
public final class ConflictScreen extends Screen {

    ConflictScreen(Visitor visitor) {
        super(visitor);
        visitor.reads("Cette réponse a changé pendant que vous écriviez");
        visitor.arrivesSomewhere();
    }

    /** Arrive there, whatever led there. */
    public static ConflictScreen arrive(Visitor visitor) {
        return new ConflictScreen(visitor);
    }

    /** Choose one of the two and go on. */
    public QuestionScreen keep(String answer) {
        visitor().choose(visitor().find(AriaRole.RADIO, Named.as(answer)));
        leaveByButton("Continuer");
        return new QuestionScreen(visitor());
    }
}
