package fr.coteacote.portal.ui.asked;

/**
 * What helps to type: what the browser may fill in, which keyboard a telephone shows, how wide the field is.
 *
 * @param autocomplete a token of the HTML standard, or nothing
 * @param inputMode {@code numeric}, {@code tel}, {@code email}… or nothing
 * @param width how long the answer is
 */
public record Entry(String autocomplete, String inputMode, Width width) {

    public static final Entry PLAIN = new Entry("", "", Width.FULL);

    /** Ask for digits, which a telephone shows first. */
    public static Entry digits(Width width) {
        return new Entry("", "numeric", width);
    }

    public static Entry of(Width width) {
        return new Entry("", "", width);
    }
}
