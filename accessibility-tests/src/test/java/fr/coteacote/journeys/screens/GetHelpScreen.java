package fr.coteacote.journeys.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** Whom to call, where to go, how to be called back. */
public final class GetHelpScreen extends Screen {

    private GetHelpScreen(Visitor visitor) {
        super(visitor, "Se faire aider par quelqu'un");
    }

    /** Come to it by its address. */
    public static GetHelpScreen open(Visitor visitor) {
        visitor.open("/se-faire-aider");
        return new GetHelpScreen(visitor);
    }

    /** Write a commune, or a post code. */
    public GetHelpScreen near(String commune) {
        visitor().write(visitor().find(AriaRole.TEXTBOX, Named.as("Votre commune")), commune);
        leaveByButton("Voir les lieux");
        return new GetHelpScreen(visitor());
    }

    /** Choose a commune that is offered. */
    public GetHelpScreen choose(String commune) {
        leaveByLink(commune);
        return new GetHelpScreen(visitor());
    }

    /** Read {@code place} first among the places. */
    public GetHelpScreen readsFirst(String place) {
        assertThat(visitor()
                        .page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(3))
                        .first())
                .hasText(Named.starting(place));
        return this;
    }

    public GetHelpScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    public GetHelpScreen lacks(String words) {
        visitor().lacks(words);
        return this;
    }

    public CallBackScreen beCalledBack() {
        leaveByLink("Demander à être rappelé");
        return new CallBackScreen(visitor());
    }
}
