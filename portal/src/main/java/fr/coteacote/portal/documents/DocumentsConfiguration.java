package fr.coteacote.portal.documents;

import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Put the limits of a sending before everything that would read it. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

    /** How long a sending waits for its turn. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    FilterRegistrationBean<SendingFilter> sendingFilter() {
        var registration = new FilterRegistrationBean<>(new SendingFilter(Limits.AT_ONCE, PATIENCE));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return registration;
    }
}
