package fr.coteacote.journeys.browser;

import fr.coteacote.journeys.inspection.View;

/** What somebody holds in their hands. */
public enum Device {
    /** A small telephone. */
    PHONE(360, 740, true, 16),
    /** A tablet whose owner set letters twice as big. */
    TABLET_WITH_BIG_LETTERS(820, 1180, true, 32),
    LAPTOP(1280, 900, true, 16),
    /** The smallest telephone; its browser runs no script. */
    WITHOUT_SCRIPTS(320, 640, false, 16);

    private final int width;
    private final int height;
    private final boolean scripts;
    private final int letters;

    Device(int width, int height, boolean scripts, int letters) {
        this.width = width;
        this.height = height;
        this.scripts = scripts;
        this.letters = letters;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean runsScripts() {
        return scripts;
    }

    /** The size of ordinary letters that is set in the browser, in pixels. */
    int letters() {
        return letters;
    }

    /** How pages are seen in it. */
    View view() {
        return new View(name(), width, height, letters, scripts);
    }
}
