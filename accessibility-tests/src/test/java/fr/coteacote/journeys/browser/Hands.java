package fr.coteacote.journeys.browser;

import com.microsoft.playwright.Locator;

/** How somebody acts on what is on the page. */
interface Hands {

    /** Press a button or follow a link. */
    void press(Locator what);

    /** Put {@code text} in the place of what is in a field. */
    void write(Locator field, String text);

    /** Choose one radio button; tick one box, or take its tick away. */
    void choose(Locator choice, boolean chosen);
}
