package fr.coteacote.portal.identity.tokens;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.spec.InvalidKeySpecException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Hash a short code so that somebody who steals the database must work for each guess. */
public final class SlowHash {

    private static final int ROUNDS = 30_000;
    private static final int BITS = 256;

    private SlowHash() {}

    /**
     * Hash {@code code}; some tens of milliseconds.
     *
     * @param salt what the code is for; the same finds it again
     */
    public static byte[] of(String code, String salt) {
        var key = new PBEKeySpec(code.toCharArray(), salt.getBytes(StandardCharsets.UTF_8), ROUNDS, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException("Each Java platform has PBKDF2WithHmacSHA256", e);
        } finally {
            key.clearPassword();
        }
    }
}
