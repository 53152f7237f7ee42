package fr.coteacote.portal.privacy.sealing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Read the configured keyset at start, so that a wrong one stops the start and not the first user. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    Seal seal(PrivacySettings settings) {
        return Seal.of(settings.keyset());
    }

    @Bean
    Fingerprints fingerprints(PrivacySettings settings) {
        return Fingerprints.with(settings.fingerprintKey());
    }
}
