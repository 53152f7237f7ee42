package fr.coteacote.portal.assisted;

import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;

/** Run a test in a portal that helps on the telephone, with a form of four questions, one of them private. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AssistedTest
@Import({PhoneCall.Allowed.class, PhoneTest.SmallForm.class})
@interface PhoneTest {

    /** The form. */
    @TestConfiguration(proxyBeanMethods = false)
    class SmallForm {

        @Bean
        @Primary
        Catalogue ofTheTest() {
            try {
                var text = new ClassPathResource("telephone/form.yaml").getContentAsString(StandardCharsets.UTF_8);
                return Catalogue.load(List.of(new Source("forms/essai/form.yaml", text)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
