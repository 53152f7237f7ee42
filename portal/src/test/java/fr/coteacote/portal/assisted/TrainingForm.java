package fr.coteacote.portal.assisted;

import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;

/** A form that knows names as FranceConnect does, asks one thing that is private, and is complete with it. */
@TestConfiguration(proxyBeanMethods = false)
class TrainingForm {

    static final String ID = "essai";

    @Bean
    @Primary
    Catalogue toPractise() {
        try {
            var text = new ClassPathResource("training/form.yaml").getContentAsString(StandardCharsets.UTF_8);
            return Catalogue.load(List.of(new Source("forms/essai/form.yaml", text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
