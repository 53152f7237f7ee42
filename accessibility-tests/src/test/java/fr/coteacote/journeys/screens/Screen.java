package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;
import java.util.regex.Pattern;

/** A page of the portal, and who is looking at it. */
abstract class Screen {

    private final Visitor visitor;

    Screen(Visitor visitor, String heading) {
        this.visitor = visitor;
        visitor.arrives(Named.as(heading));
    }

    /** Stand on a page whose title is already read. */
    Screen(Visitor visitor) {
        this.visitor = visitor;
    }

    public final Visitor visitor() {
        return visitor;
    }

    /** Press {@code button} and wait for another page. */
    final void leaveByButton(String button) {
        leaveBy(AriaRole.BUTTON, Named.as(button));
    }

    final void leaveByLink(String link) {
        leaveBy(AriaRole.LINK, Named.as(link));
    }

    final void leaveByLinkStarting(String link) {
        leaveBy(AriaRole.LINK, Named.starting(link));
    }

    final void leaveBy(AriaRole role, Pattern name) {
        var here = visitor.address();
        visitor.press(visitor.find(role, name));
        visitor.leaves(here);
    }
}
