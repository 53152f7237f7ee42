package fr.coteacote.portal;

import com.vaadin.flow.di.ResourceProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Let a test ask for pages before the front end is built: the document that Flow writes them into is an empty one.
 *
 * <p>What is read then is what a browser without scripts shows.
 */
@TestConfiguration(proxyBeanMethods = false)
public class PagesWithoutBundle {

    @Bean
    ResourceProvider resources() {
        return new WithEmptyDocument();
    }

    private static final class WithEmptyDocument implements ResourceProvider {

        private final ClassLoader classPath = PagesWithoutBundle.class.getClassLoader();

        @Override
        public @Nullable URL getApplicationResource(String path) {
            return classPath.getResource(path.endsWith("/index.html") ? "empty-document.html" : path);
        }

        @Override
        public List<URL> getApplicationResources(String path) throws IOException {
            return Collections.list(classPath.getResources(path));
        }

        @Override
        public @Nullable URL getClientResource(String path) {
            return getApplicationResource(path);
        }

        @Override
        public InputStream getClientResourceAsStream(String path) throws IOException {
            return Objects.requireNonNull(getClientResource(path), path).openStream();
        }
    }
}
