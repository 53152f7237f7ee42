package fr.coteacote.portal.filling;

import java.util.Optional;
import java.util.UUID;

/** Names a draft; long and random, so that it says nothing and cannot be guessed. */
public record DraftId(UUID value) {

    static DraftId create() {
        return new DraftId(UUID.randomUUID());
    }

    /** Read an identifier from an address; empty when it is none. */
    public static Optional<DraftId> parse(String text) {
        try {
            return Optional.of(new DraftId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
