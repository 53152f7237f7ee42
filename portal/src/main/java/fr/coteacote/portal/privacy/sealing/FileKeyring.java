package fr.coteacote.portal.privacy.sealing;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Give each draft a key of its own, wrapped by the configured keyset and stored beside the draft.
 *
 * <p>Deleting the wrapped key makes everything sealed with it unreadable, backups included, once they hold no older
 * copy of it. Unwrapping costs some 30 µs, so opened boxes are not cached.
 */
@Component
public class FileKeyring {

    private final Seal seal;

    public FileKeyring(Seal seal) {
        this.seal = seal;
    }

    /** Make the key of {@code draft}, wrapped: some 150 bytes to store beside it. */
    public byte[] newKey(UUID draft) {
        return seal.wrap(Keyset.generate(), draft.toString());
    }

    /**
     * Open what {@code draft} keeps sealed.
     *
     * @throws BrokenSeal when {@code wrapped} is the key of another draft
     */
    public SealedBox open(byte[] wrapped, UUID draft) {
        return new SealedBox(seal.unwrap(wrapped, draft.toString()).aead(), draft);
    }

    /** Wrap the same key with the primary key of today, so that an old configured key can be retired. */
    public byte[] rewrap(byte[] wrapped, UUID draft) {
        return seal.wrap(seal.unwrap(wrapped, draft.toString()), draft.toString());
    }

    /** Seal again, with the primary key of today, what belongs to no draft and was sealed for {@code context}. */
    public byte[] reseal(byte[] sealed, String context) {
        return seal.seal(seal.open(sealed, context), context);
    }
}
