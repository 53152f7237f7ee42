package fr.coteacote.portal.access;

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

/** A form that can be sent as soon as it is begun, with a page, a repeated group and a paper. */
@TestConfiguration(proxyBeanMethods = false)
class SmallForm {

    static final String ID = "essai";
    static final String PAGE = "mot";
    static final String GROUP = "gens";
    static final String PAPER = "papier";

    /** What addresses call them. */
    static final String PLACE_OF_PAGE = "1";

    static final String PLACE_OF_GROUP = "2";
    static final String PLACE_OF_PAPER = "1";

    @Bean
    @Primary
    Catalogue withOneForm() {
        try {
            return Catalogue.load(List.of(
                    new Source("forms/essai/form.yaml", read("access/form.yaml")),
                    new Source("forms/orientation/situation.yaml", read("access/situation.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }
}
