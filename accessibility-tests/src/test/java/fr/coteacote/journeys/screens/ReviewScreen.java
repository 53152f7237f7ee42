package fr.coteacote.journeys.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** Everything, read once more. */
public final class ReviewScreen extends Screen {

    ReviewScreen(Visitor visitor) {
        super(visitor, "Est-ce bien cela ?");
    }

    public ReviewScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    /** Read {@code answer} beside {@code shortLabel}. */
    public ReviewScreen reads(String shortLabel, String answer) {
        var term = visitor()
                .page()
                .getByRole(AriaRole.TERM)
                .filter(new Locator.FilterOptions().setHasText(Named.as(shortLabel)));
        assertThat(term.locator("xpath=following-sibling::dd[1]")).hasText(Named.as(answer));
        return this;
    }

    /** See that {@code words} are nowhere on the page. */
    public ReviewScreen lacks(String words) {
        visitor().lacks(words);
        return this;
    }

    /** Change one answer. */
    public QuestionScreen change(String shortLabel) {
        leaveByLinkStarting("Modifier : " + shortLabel);
        return new QuestionScreen(visitor());
    }

    /** Read why the request cannot be sent. */
    public ReviewScreen cannotSend() {
        visitor().reads("Cette demande ne peut pas être envoyée");
        return this;
    }

    /** See whether the button is there. */
    public boolean maySend() {
        return visitor().find(AriaRole.BUTTON, Named.as("Envoyer ma demande")).count() > 0;
    }

    /** Come to it by its address. */
    public static ReviewScreen open(Visitor visitor, String request) {
        visitor.openAddress(request + "/relire");
        return new ReviewScreen(visitor);
    }

    /** Arrive there, whatever led there. */
    public static ReviewScreen arrive(Visitor visitor) {
        return new ReviewScreen(visitor);
    }

    /** Agree to the answers as they stand, where a judge named somebody to assist the person. */
    public ReviewScreen agree() {
        visitor().pressForAnotherPage("Je suis d'accord pour envoyer");
        return new ReviewScreen(visitor());
    }

    /** Leave the computer to the other of the two who agree. */
    public void giveWay() {
        leaveByButton("Me déconnecter et laisser la place");
        visitor().arrives(Named.as("Vous êtes bien déconnecté"));
    }

    /** Go to who else takes part in the request. */
    public RelativesScreen relatives() {
        leaveByLink("Les proches qui aident");
        return new RelativesScreen(visitor());
    }

    public SentScreen send() {
        leaveByButton("Envoyer ma demande");
        return new SentScreen(visitor());
    }
}
