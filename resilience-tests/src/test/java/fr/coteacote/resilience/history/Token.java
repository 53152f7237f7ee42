package fr.coteacote.resilience.history;

/**
 * A value that is written once in a whole run, so that wherever it turns up one knows who wrote it, where and when.
 *
 * <p>Letters and digits only: every kind of text takes it, and nothing reformats it.
 */
public record Token(String text) {

    /** The {@code number}-th value of a writer. */
    public static Token of(int writer, int number) {
        return new Token("mot%dx%d".formatted(writer, number));
    }

    @Override
    public String toString() {
        return text;
    }
}
