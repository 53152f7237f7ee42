package fr.coteacote.journeys.browser;

import com.microsoft.playwright.Locator;

/** A finger or a mouse. */
final class Pointer implements Hands {

    @Override
    public void press(Locator what) {
        what.click();
    }

    @Override
    public void write(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void choose(Locator choice, boolean chosen) {
        choice.setChecked(chosen);
    }
}
