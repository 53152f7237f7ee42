package fr.coteacote.portal;

import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Estimates;
import java.time.Clock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What all features share: the time, and the forms. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PortalConfiguration {

    /** Look at the settings before anything is made of them: static, so that not even this class is. */
    @Bean
    static NeededSettings neededSettings(Environment environment) {
        return new NeededSettings(environment);
    }

    /** Spring Modulith's own way to migrate, taken by one node after the other. */
    @Bean
    static BeanPostProcessor migrationsInTurn() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof FlywayMigrationStrategy migrations ? new MigrationsInTurn(migrations) : bean;
            }
        };
    }

    /** The time, as everybody reads it; tests bring another clock. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Read and check all forms; a mistake in one stops the start with its file and line. */
    @Bean
    Catalogue catalogue() {
        return Catalogue.fromClassPath();
    }

    /** Read and check the tables by which one estimates; a mistake stops the start as well. */
    @Bean
    Estimates estimates() {
        return Estimates.fromClassPath();
    }
}
