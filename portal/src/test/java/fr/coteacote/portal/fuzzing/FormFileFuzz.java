package fr.coteacote.portal.fuzzing;

import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.CatalogueException;
import fr.coteacote.catalog.loading.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A form file is loaded, or refused with its mistakes. */
public final class FormFileFuzz {

    private FormFileFuzz() {}

    /** Try one file. */
    public static void fuzzerTestOneInput(byte[] file) {
        try {
            Catalogue.load(List.of(new Source("forms/essai/form.yaml", new String(file, StandardCharsets.UTF_8))));
        } catch (CatalogueException refused) {
            if (refused.mistakes().isEmpty()) {
                throw new AssertionError("A form is refused without a mistake", refused);
            }
        }
    }
}
