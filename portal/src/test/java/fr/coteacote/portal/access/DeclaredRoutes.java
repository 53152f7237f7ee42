package fr.coteacote.portal.access;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What answers requests, as the running portal says it itself. */
final class DeclaredRoutes {

    private final ApplicationContext portal;

    DeclaredRoutes(ApplicationContext portal) {
        this.portal = portal;
    }

    /** The pages of Flow and the methods of controllers: "GET /demande/{draft}". */
    Set<String> pagesAndDoors() {
        return Stream.concat(pages(), doors()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> pages() {
        var registry =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(portal.getBean(ServletContext.class)));
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                .map(route -> "GET /" + route.getTemplate().replaceAll(":([a-z]+)(\\([^)]*\\))?", "{$1}"));
    }

    private Stream<String> doors() {
        return portal.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(door ->
                        !AnnotatedElementUtils.hasAnnotation(door.getValue().getBeanType(), TestComponent.class))
                .flatMap(door -> names(door.getKey()));
    }

    private static Stream<String> names(RequestMappingInfo door) {
        var methods = door.getMethodsCondition().getMethods();
        return door.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("ANY " + pattern)
                        : methods.stream().map(method -> method + " " + pattern));
    }

    /** The servlets, the filters and the chains of Spring Security that stand before them, and folders of files. */
    Set<String> machinery() {
        var context = portal.getBean(ServletContext.class);
        var servlets = context.getServletRegistrations().values().stream()
                .map(servlet ->
                        "servlet %s at %s".formatted(simple(servlet.getClassName()), sorted(servlet.getMappings())));
        var filters = context.getFilterRegistrations().values().stream()
                .map(filter -> "filter %s at %s"
                        .formatted(simple(filter.getClassName()), sorted(filter.getUrlPatternMappings())));
        var chains = portal.getBean(FilterChainProxy.class).getFilterChains().stream()
                .flatMap(DeclaredRoutes::filters)
                .map(filter -> "security filter " + simple(filter.getClass().getName()));
        var files = portal.getBeansOfType(SimpleUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getUrlMap().keySet().stream())
                .map(pattern -> "handler at " + pattern);
        return Stream.of(servlets, filters, chains, files)
                .flatMap(names -> names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Filter> filters(SecurityFilterChain chain) {
        return chain.getFilters().stream();
    }

    private static String simple(String className) {
        return className.replaceFirst(".*\\.", "").replaceFirst("\\$\\$.*", "");
    }

    private static String sorted(Collection<String> mappings) {
        return String.join(" ", new TreeSet<>(mappings));
    }
}
