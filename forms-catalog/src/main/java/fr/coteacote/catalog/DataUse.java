package fr.coteacote.catalog;

import java.util.List;

/**
 * What becomes of an answer.
 *
 * @param purpose what it serves
 * @param readers who reads it
 * @param kept how long it is kept, in words
 * @param source the rule that allows asking; holds « (à vérifier) » when it has not been verified
 * @param prefill where it may come from instead of being typed
 */
public record DataUse(String purpose, List<Reader> readers, String kept, String source, List<Prefill> prefill) {

    public DataUse {
        readers = List.copyOf(readers);
        prefill = List.copyOf(prefill);
    }

    /** Tell whether the rule still has to be verified. */
    public boolean isUnverified() {
        return source.contains(UNVERIFIED);
    }

    /** The mark of a source that has not been verified. */
    public static final String UNVERIFIED = "(à vérifier)";
}
