package fr.coteacote.development;

import org.jspecify.annotations.Nullable;

/** Why the development database cannot start, in one sentence that says what to do. */
public final class DatabaseNotStarted extends RuntimeException {

    DatabaseNotStarted(String sentence) {
        super(sentence);
    }

    DatabaseNotStarted(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
