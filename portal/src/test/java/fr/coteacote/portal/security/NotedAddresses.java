package fr.coteacote.portal.security;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Each address that the portal was asked for, as what stands before it would write into its log. */
@TestConfiguration(proxyBeanMethods = false)
class NotedAddresses {

    private final Collection<String> asked = new ConcurrentLinkedQueue<>();

    @Bean
    FilterRegistrationBean<Filter> noting() {
        var noting = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            note((HttpServletRequest) request);
            chain.doFilter(request, response);
        });
        noting.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return noting;
    }

    private void note(HttpServletRequest request) {
        asked.add("%s %s?%s from %s"
                .formatted(
                        request.getMethod(),
                        request.getRequestURI(),
                        Objects.requireNonNullElse(request.getQueryString(), ""),
                        Objects.requireNonNullElse(request.getHeader("Referer"), "")));
    }

    List<String> asked() {
        return List.copyOf(asked);
    }
}
