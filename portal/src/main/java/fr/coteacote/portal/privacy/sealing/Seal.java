package fr.coteacote.portal.privacy.sealing;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seal what belongs to no draft (an id_token, an address of an account) with the configured keyset.
 *
 * <p>The context says where the value lives ({@code "sitting/<id>/id-token"}); a sealed value opens nowhere else. It is
 * not secret. Safe for use by several threads. For what belongs to a draft use {@link FileKeyring}.
 */
public final class Seal {

    private final Keyset keyset;
    private final Aead aead;

    private Seal(Keyset keyset) {
        this.keyset = keyset;
        this.aead = keyset.aead();
    }

    /** Seal with the keys of {@code keyset}, in Tink's JSON; {@link NewKeyset} makes one. */
    public static Seal of(String keyset) {
        return new Seal(Keyset.parse(keyset));
    }

    public byte[] seal(byte[] plain, String context) {
        return seal(aead, plain, bytes("value/" + context));
    }

    /**
     * Open what {@code seal} closed for the same context.
     *
     * @throws BrokenSeal when {@code sealed} was altered or sealed for another context
     */
    public byte[] open(byte[] sealed, String context) {
        return open(aead, sealed, bytes("value/" + context));
    }

    byte[] wrap(Keyset inner, String context) {
        return inner.wrappedBy(aead, bytes("keyset/" + context));
    }

    Keyset unwrap(byte[] wrapped, String context) {
        return Keyset.unwrapped(wrapped, aead, bytes("keyset/" + context));
    }

    static byte[] seal(Aead aead, byte[] plain, byte[] context) {
        try {
            return aead.encrypt(plain, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value cannot be sealed", e);
        }
    }

    static byte[] open(Aead aead, byte[] sealed, byte[] context) {
        try {
            return aead.decrypt(sealed, context);
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Seal[%d keys]".formatted(keyset.keys().size());
    }
}
