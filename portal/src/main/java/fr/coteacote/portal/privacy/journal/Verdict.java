package fr.coteacote.portal.privacy.journal;

/** Whether the journal of a file is as it was written. */
public sealed interface Verdict {

    /**
     * Every line follows the one before.
     *
     * <p>Lines cut off at the end leave no gap: compare {@code lines} and {@code lastHash} with a copy kept elsewhere.
     */
    record Intact(int lines, String lastHash) implements Verdict {}

    /** Line {@code at} is not what was written, or a line before it is missing. */
    record Broken(int at) implements Verdict {}
}
