package fr.coteacote.portal.privacy.sealing;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What one draft keeps secret: seals and opens its answers, names and pages.
 *
 * <p>The context is the place inside the draft (a question id, {@code "document/<page>"}); with the draft's id it is
 * bound to the sealed value, which opens nowhere else. Safe for use by several threads.
 */
public final class SealedBox {

    private final Aead aead;
    private final UUID draft;

    SealedBox(Aead aead, UUID draft) {
        this.aead = aead;
        this.draft = draft;
    }

    public byte[] seal(String plain, String context) {
        return seal(plain.getBytes(StandardCharsets.UTF_8), context);
    }

    public byte[] seal(byte[] plain, String context) {
        return Seal.seal(aead, plain, place(context));
    }

    /**
     * Open what {@code seal} closed for the same context.
     *
     * @throws BrokenSeal when {@code sealed} was altered or sealed for another draft or context
     */
    public String open(byte[] sealed, String context) {
        return new String(openBytes(sealed, context), StandardCharsets.UTF_8);
    }

    /**
     * Open what {@code seal} closed for the same context.
     *
     * @throws BrokenSeal when {@code sealed} was altered or sealed for another draft or context
     */
    public byte[] openBytes(byte[] sealed, String context) {
        return Seal.open(aead, sealed, place(context));
    }

    private byte[] place(String context) {
        return Seal.bytes(draft + "/" + context);
    }
}
