package fr.coteacote.words.plain;

/**
 * What is hard or wrong in a text.
 *
 * @param what what is wrong, in French
 * @param mend how to mend it, in French
 */
public record Remark(Sort sort, String what, String mend) {

    /** What is looked for. */
    public enum Sort {
        SENTENCE_LENGTH,
        READABILITY,
        PASSIVE,
        COURTESY,
        TYPOGRAPHY
    }
}
