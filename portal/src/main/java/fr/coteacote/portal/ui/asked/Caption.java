package fr.coteacote.portal.ui.asked;

/**
 * How a field is called.
 *
 * @param name the name under which its value is sent; its parts are {@code name.part}
 * @param label what is asked
 * @param hint one short sentence, or nothing
 * @param need whether it must be filled in
 * @param titled whether the title of the page already asks it, so that the label is not written twice
 */
public record Caption(String name, String label, String hint, Need need, boolean titled) {

    /** Ask it under the title of the page. */
    public static Caption of(String name, String label, String hint, Need need) {
        return new Caption(name, label, hint, need, false);
    }

    /** Let the title of the page ask it: the only question there. */
    public static Caption titled(String name, String label, Need need) {
        return new Caption(name, label, "", need, true);
    }

    public String hintId() {
        return hint.isEmpty() ? "" : name + "-precision";
    }
}
