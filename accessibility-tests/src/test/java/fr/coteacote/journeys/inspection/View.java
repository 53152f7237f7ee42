package fr.coteacote.journeys.inspection;

/**
 * In what a page is seen.
 *
 * @param letters the size of ordinary letters that is set in the browser, in pixels
 */
public record View(String name, int width, int height, int letters, boolean scripts) {

    static final int ORDINARY_LETTERS = 16;

    /** Tell whether nothing was set in the browser that makes letters bigger. */
    boolean hasOrdinaryLetters() {
        return letters == ORDINARY_LETTERS;
    }
}
