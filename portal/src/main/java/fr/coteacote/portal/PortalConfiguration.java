package fr.coteacote.portal;

import fr.coteacote.catalog.loading.Catalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What all features share: the forms. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PortalConfiguration {

    /** Read and check all forms; a mistake in one stops the start with its file and line. */
    @Bean
    Catalogue catalogue() {
        return Catalogue.fromClassPath();
    }
}
