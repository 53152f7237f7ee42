package fr.coteacote.catalog.kinds;

/** The length of texts, counted as people count: one for each character. */
final class Texts {

    private Texts() {}

    static Parsed within(int max, String text) {
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            return Parsed.Rejected.because("Ce texte a %s de trop. Raccourcissez-le : %d caractères au plus."
                    .formatted(French.count(length - max, "caractère"), max));
        }
        return new Parsed.Accepted(new Value.Text(text));
    }
}
