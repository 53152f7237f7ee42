package fr.coteacote.portal.privacy.sealing;

/** Why the configured fingerprint key cannot be used; never holds a part of it. */
final class UnusableFingerprintKey extends RuntimeException {

    UnusableFingerprintKey(String reason) {
        super("""
                portal.privacy.fingerprint-key cannot be used: %s. It needs 32 random bytes in Base64. Make one with \
                "openssl rand -base64 32", set portal.privacy.fingerprint-key, or PORTAL_PRIVACY_FINGERPRINTKEY in the \
                environment, and keep it: with another key the portal no longer sees that two requests are for the same \
                person.""".formatted(reason));
    }
}
