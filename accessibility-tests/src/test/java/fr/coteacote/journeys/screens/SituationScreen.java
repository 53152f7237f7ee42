package fr.coteacote.journeys.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** A question of « Ma situation ». */
public final class SituationScreen extends Screen {

    SituationScreen(Visitor visitor, String question) {
        super(visitor, question);
    }

    /** Mend what was said. */
    public static SituationScreen mending(ErrorsScreen errors, String question) {
        return new SituationScreen(errors.visitor(), question);
    }

    public SituationScreen choose(String choice) {
        visitor().choose(visitor().find(AriaRole.RADIO, Named.starting(choice)));
        return this;
    }

    public SituationScreen tick(String... boxes) {
        for (var box : boxes) {
            visitor().choose(visitor().find(AriaRole.CHECKBOX, Named.starting(box)));
        }
        return this;
    }

    /** See that {@code choice} is still chosen. */
    public SituationScreen finds(String choice) {
        assertThat(visitor().find(AriaRole.RADIO, Named.starting(choice))).isChecked();
        return this;
    }

    public SituationScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    /** Go on to the next question. */
    public SituationScreen goOn(String question) {
        visitor().pressForAnotherPage("Continuer");
        return new SituationScreen(visitor(), question);
    }

    /** Go on without an answer, and read what is to be mended. */
    public ErrorsScreen goOnInVain() {
        visitor().pressForAnotherPage("Continuer");
        return new ErrorsScreen(visitor());
    }

    /** Go back to the question before. */
    public SituationScreen goBack(String question) {
        visitor().pressForAnotherPage("Question d'avant");
        return new SituationScreen(visitor(), question);
    }

    /** Answer the last question. */
    public WhatHelpsScreen seeWhatHelps() {
        visitor().pressForAnotherPage("Continuer");
        return new WhatHelpsScreen(visitor());
    }
}
