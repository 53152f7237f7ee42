package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** A page of plain questions about an ordinary day. */
public final class AutonomyScreen extends Screen {

    private static final String FIRST = "Parler et se conduire avec les autres";

    private AutonomyScreen(Visitor visitor, String heading) {
        super(visitor, heading);
    }

    /** Come to it from the map of the site. */
    public static AutonomyScreen open(Visitor visitor) {
        visitor.open("/plan-du-site");
        visitor.arrives(Named.as("Plan du site"));
        visitor.follow("Autonomie : une première idée");
        return new AutonomyScreen(visitor, FIRST);
    }

    /** Mend what was said. */
    public static AutonomyScreen mending(ErrorsScreen errors, String heading) {
        return new AutonomyScreen(errors.visitor(), heading);
    }

    public AutonomyScreen answer(String act, String answer) {
        visitor()
                .choose(visitor()
                        .findIn(AriaRole.RADIOGROUP, Named.starting(act), AriaRole.RADIO, Named.starting(answer)));
        return this;
    }

    public AutonomyScreen goOn(String heading) {
        visitor().pressForAnotherPage("Continuer");
        return new AutonomyScreen(visitor(), heading);
    }

    public ErrorsScreen goOnInVain() {
        visitor().pressForAnotherPage("Continuer");
        return new ErrorsScreen(visitor());
    }

    public AutonomyScreen goBack(String heading) {
        visitor().pressForAnotherPage("Page d'avant");
        return new AutonomyScreen(visitor(), heading);
    }

    public AutonomyScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    /** Follow a link of the result. */
    public void follow(String link) {
        visitor().follow(link);
    }
}
