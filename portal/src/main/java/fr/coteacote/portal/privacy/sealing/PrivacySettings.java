package fr.coteacote.portal.privacy.sealing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The secrets of this instance.
 *
 * @param keyset the keys, as one line of Tink JSON; {@link NewKeyset} makes one
 * @param fingerprintKey 32 random bytes in Base64, by which {@link Fingerprints} recognises the same person again; it
 *     outlives the keys, for with another one nobody is recognised
 */
@ConfigurationProperties("portal.privacy")
record PrivacySettings(
        @DefaultValue("") String keyset, @DefaultValue("") String fingerprintKey) {

    /** Keep the keys out of logs. */
    @Override
    public String toString() {
        return "PrivacySettings[keyset=…, fingerprintKey=…]";
    }
}
