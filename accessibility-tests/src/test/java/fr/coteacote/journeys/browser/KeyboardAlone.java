package fr.coteacote.journeys.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;

/**
 * Somebody who has no mouse: they go from one control to the next until they are where they want to be; and who may be slow,
 * and look for the next key for longer than a page waits before it keeps what stands there.
 */
final class KeyboardAlone implements Hands {

    private static final int PATIENCE = 250;
    private static final double REST = 3_000;

    private int rests;

    /** Rest in the middle of the first {@code rests} words that are written. */
    KeyboardAlone(int rests) {
        this.rests = rests;
    }

    @Override
    public void press(Locator what) {
        goTo(what);
        keys(what).press("Enter");
    }

    @Override
    public void write(Locator field, String text) {
        goTo(field);
        keys(field).press("ControlOrMeta+A");
        if (rests > 0) {
            rests--;
            var middle = text.length() / 2;
            keys(field).type(text.substring(0, middle));
            field.page().waitForTimeout(REST);
            keys(field).type(text.substring(middle));
        } else {
            keys(field).type(text);
        }
    }

    /** Tab leads to one radio button of a group, arrows to the others; an arrow also chooses. */
    @Override
    public void choose(Locator choice, boolean chosen) {
        choice.waitFor();
        var radio = "radio".equals(choice.getAttribute("type"));
        go(choice, "Tab", radio ? SAME_GROUP : ITSELF);
        if (radio && !is(choice, ITSELF)) {
            go(choice, "ArrowDown", ITSELF);
        }
        if (choice.isChecked() != chosen) {
            keys(choice).press("Space");
        }
    }

    private static final String ITSELF = "control => control === document.activeElement";
    private static final String SAME_GROUP = "control => control.name === document.activeElement.name";

    private static void goTo(Locator what) {
        what.waitFor();
        go(what, "Tab", ITSELF);
    }

    private static void go(Locator what, String key, String until) {
        for (var pressed = 0; !is(what, until); pressed++) {
            if (pressed > PATIENCE) {
                throw new AssertionError("%s cannot be reached by %s".formatted(what, key));
            }
            keys(what).press(key);
        }
    }

    private static boolean is(Locator what, String state) {
        return Boolean.TRUE.equals(what.evaluate(state));
    }

    private static Keyboard keys(Locator what) {
        return what.page().keyboard();
    }
}
