package fr.coteacote.journeys.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** The telephone of the service and its hours, for administrators. */
public final class TelephoneScreen extends Screen {

    private TelephoneScreen(Visitor visitor) {
        super(visitor, "Téléphone et rappels");
    }

    /** Come to it by its address, and be {@code persona} at ProConnect. */
    public static TelephoneScreen openAs(String persona, Visitor visitor) {
        WayIn.to("/administration/telephone", persona, visitor);
        return new TelephoneScreen(visitor);
    }

    /** Mend what was said. */
    public static TelephoneScreen mending(ErrorsScreen errors) {
        return new TelephoneScreen(errors.visitor());
    }

    public TelephoneScreen write(String label, String text) {
        visitor().write(field(label), text);
        return this;
    }

    /** See that {@code text} is in the field. */
    public TelephoneScreen holds(String label, String text) {
        assertThat(field(label)).hasValue(text);
        return this;
    }

    /** Say whether people are called back: "Oui" or "Non". */
    public TelephoneScreen callsBack(String answer) {
        visitor().choose(visitor().find(AriaRole.RADIO, Named.as(answer)));
        return this;
    }

    public TelephoneScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    public TelephoneScreen save() {
        visitor().pressForAnotherPage("Enregistrer");
        visitor().reads("C'est enregistré");
        return new TelephoneScreen(visitor());
    }

    /** Save, and read what is wrong. */
    public ErrorsScreen saveInVain() {
        visitor().pressForAnotherPage("Enregistrer");
        return new ErrorsScreen(visitor());
    }

    private Locator field(String label) {
        return visitor().find(AriaRole.TEXTBOX, Named.as(label));
    }
}
