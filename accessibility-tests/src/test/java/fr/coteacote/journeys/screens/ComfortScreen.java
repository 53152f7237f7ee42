package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** Letters and colours as one reads best. */
public final class ComfortScreen extends Screen {

    private ComfortScreen(Visitor visitor) {
        super(visitor, "Comment lisez-vous le mieux ?");
    }

    /** Come to it from the page that {@code visitor} is on. */
    public static ComfortScreen open(Visitor visitor) {
        visitor.follow("Mieux lire");
        return new ComfortScreen(visitor);
    }

    /** Choose both, and go back to the page one came from; give its title. */
    public String choose(String letters, String colours) {
        pick("La taille des lettres", letters);
        pick("Les couleurs", colours);
        visitor().pressForAnotherPage("Afficher ainsi");
        return visitor().arrivesSomewhere();
    }

    private void pick(String group, String choice) {
        visitor()
                .choose(visitor()
                        .findIn(AriaRole.RADIOGROUP, Named.starting(group), AriaRole.RADIO, Named.starting(choice)));
    }

    /** How big the letters of a page are before the eyes of {@code visitor}. */
    public static String letters(Visitor visitor) {
        return seen(visitor, "fontSize");
    }

    /** The colour on which a page is written before the eyes of {@code visitor}. */
    public static String ground(Visitor visitor) {
        return seen(visitor, "backgroundColor");
    }

    private static String seen(Visitor visitor, String property) {
        return String.valueOf(
                visitor.page().evaluate("of => getComputedStyle(document.documentElement)[of]", property));
    }
}
