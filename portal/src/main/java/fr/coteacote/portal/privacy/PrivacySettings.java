package fr.coteacote.portal.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The secret of this instance.
 *
 * @param keyset the keys, as one line of Tink JSON; {@link NewKeyset} makes one
 */
@ConfigurationProperties("portal.privacy")
record PrivacySettings(@DefaultValue("") String keyset) {

    /** Keep the keys out of logs. */
    @Override
    public String toString() {
        return "PrivacySettings[keyset=…]";
    }
}
