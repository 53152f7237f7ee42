package fr.coteacote.portal.identity.tokens;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A long random text that a browser shows again; the database only knows its hash.
 *
 * <p>With 256 random bits a plain SHA-256 is enough: nobody can try them all.
 */
public record OpaqueToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** Make a new one. */
    public static OpaqueToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new OpaqueToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the database may know. */
    public byte[] hash() {
        return DigestUtils.sha256(value);
    }

    /** Keep the secret out of logs. */
    @Override
    public String toString() {
        return "OpaqueToken[…]";
    }
}
