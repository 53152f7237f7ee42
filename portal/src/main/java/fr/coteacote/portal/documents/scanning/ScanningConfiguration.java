package fr.coteacote.portal.documents.scanning;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Choose the antivirus at start, so that a wrong setting stops the start and not the first person. */
@Configuration(proxyBeanMethods = false)
class ScanningConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ScanningConfiguration.class);

    @Bean
    VirusScanner virusScanner(ScanningSettings settings) {
        if (settings.clamd().isBlank()) {
            LOG.warn("No antivirus: portal.documents.clamd is not set. What people send is kept, and not checked.");
            return _ -> new Scan.NoScanner();
        }
        return new Clamd(new ClamdAddress(settings.clamd().strip()), settings.clamdPatience());
    }
}
