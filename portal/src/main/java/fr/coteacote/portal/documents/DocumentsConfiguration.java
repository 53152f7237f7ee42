package fr.coteacote.portal.documents;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Put the limit of a sending before everything that would read it. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

    @Bean
    FilterRegistrationBean<OversizeFilter> oversizeFilter() {
        var registration = new FilterRegistrationBean<>(new OversizeFilter());
        registration.addUrlPatterns("/envoi/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
