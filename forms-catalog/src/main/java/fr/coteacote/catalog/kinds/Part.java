package fr.coteacote.catalog.kinds;

/**
 * One input field of a question.
 *
 * @param name suffix of the HTML name; {@code ""} when the question has one field
 * @param label what is written above it; {@code ""} when the question's label does
 * @param autocomplete HTML {@code autocomplete} token; may be empty
 * @param inputMode which keyboard a telephone shows, as HTML names it; may be empty
 * @param width how many characters it should show
 * @param optional whether it may stay empty when the question is answered
 */
public record Part(String name, String label, String autocomplete, String inputMode, int width, boolean optional) {

    /** The token that asks the browser to offer nothing. */
    public static final String OFF = "off";

    /** The token to write: where the question is not about who types, none that would offer their own data. */
    public String autocomplete(boolean own) {
        return own || autocomplete.equals(OFF) ? autocomplete : "";
    }

    static Part whole(String autocomplete, String inputMode, int width) {
        return new Part("", "", autocomplete, inputMode, width, false);
    }
}
