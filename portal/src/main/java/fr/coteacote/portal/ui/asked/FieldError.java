package fr.coteacote.portal.ui.asked;

/**
 * What is wrong in a field, and how to mend it.
 *
 * @param part the part concerned ({@code jour}, {@code code-postal}…), or nothing for the whole field
 * @param message plain words that say how to mend
 */
public record FieldError(String part, String message) {

    /** Concern the whole field. */
    public static FieldError of(String message) {
        return new FieldError("", message);
    }
}
