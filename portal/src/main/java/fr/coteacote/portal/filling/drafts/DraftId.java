package fr.coteacote.portal.filling.drafts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Names a draft; long and random, so that it says nothing and cannot be guessed. */
@NamedInterface("drafts")
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
