package fr.coteacote.portal.shell;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the files of pages, compressed as the build left them, and lets browsers keep for a year those whose address
 * changes with their contents.
 */
@Configuration(proxyBeanMethods = false)
class AssetCaching implements WebMvcConfigurer {

    private static final String FOLDER = "classpath:/META-INF/resources/assets/";
    private static final CacheControl YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.setOrder(Ordered.HIGHEST_PRECEDENCE); // else Flow, which serves every address, takes them first
        serve(registry, YEAR, FOLDER, "/assets/portal.*", "/assets/pictograms.*");
        serve(registry, YEAR, FOLDER + "fonts/", "/assets/fonts/**");
        serve(registry, DAY, FOLDER, "/assets/**");
    }

    private static void serve(ResourceHandlerRegistry registry, CacheControl kept, String folder, String... addresses) {
        var compressed = new EncodedResourceResolver();
        compressed.setContentCodings(List.of("br")); // of two it would take the one that the browser names first: gzip
        registry.addResourceHandler(addresses)
                .addResourceLocations(folder)
                .setCacheControl(kept)
                .resourceChain(true)
                .addResolver(compressed)
                .addResolver(new PathResourceResolver());
    }
}
