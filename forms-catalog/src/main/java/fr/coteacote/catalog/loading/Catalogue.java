package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import java.util.List;

/** All forms that can be filled in, each in the editions that drafts may still be on; immutable. */
public final class Catalogue {

    private Catalogue() {}

    /** @throws CatalogueException with all mistakes of all files */
    public static Catalogue load(List<Source> sources) {
        throw new UnsupportedOperationException();
    }

    /** Load every form, fragment and drawing under {@code forms/} on the class path. */
    public static Catalogue fromClassPath() {
        throw new UnsupportedOperationException();
    }

    public Form form(FormId id) {
        throw new UnsupportedOperationException();
    }

    public Form form(FormId id, String version) {
        throw new UnsupportedOperationException();
    }

    public List<Form> forms() {
        throw new UnsupportedOperationException();
    }
}
