package fr.coteacote.portal.reception.callbacks;

import java.util.Optional;
import java.util.UUID;

/** Names one wish to be called. */
public record CallbackId(UUID value) {

    /** Read what a form carries. */
    public static Optional<CallbackId> parse(String text) {
        try {
            return Optional.of(new CallbackId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
