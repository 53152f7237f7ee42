package fr.coteacote.portal.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

@Configuration
class TmpSecurity {
    @Bean
    SecurityFilterChain chain(HttpSecurity http, SittingContextRepository contexts) throws Exception {
        http.authorizeHttpRequests(
                a -> a.requestMatchers("/envoi/**", "/assets/**", "/demande/**").permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), c -> {});
        http.csrf(c -> c.csrfTokenRepository(new CookieCsrfTokenRepository())
                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()));
        http.securityContext(c -> c.securityContextRepository(contexts));
        return http.build();
    }
}
