package fr.coteacote.portal.privacy.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Recognise the same person again without keeping who they are: a keyed hash of what tells them apart.
 *
 * <p>Without the key nobody can try names against it. Accents, case, hyphens and spaces do not count. Safe for use by
 * several threads.
 */
public final class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";

    private static final int LENGTH = 32;

    private final SecretKeySpec key;

    private Fingerprints(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * Use the configured key.
     *
     * @throws UnusableFingerprintKey when it is not 32 bytes in Base64
     */
    public static Fingerprints with(String base64) {
        try {
            var key = Base64.getDecoder().decode(base64.strip());
            if (key.length == LENGTH) {
                return new Fingerprints(key);
            }
            throw new UnusableFingerprintKey("it holds %d bytes".formatted(key.length));
        } catch (IllegalArgumentException _) {
            throw new UnusableFingerprintKey("it is not Base64");
        }
    }

    /** Hash {@code identity}: 32 bytes, the same for each spelling. */
    public byte[] of(String identity) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(plain(identity).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}|]+", " ")
                .strip()
                .toUpperCase(Locale.ROOT);
    }
}
