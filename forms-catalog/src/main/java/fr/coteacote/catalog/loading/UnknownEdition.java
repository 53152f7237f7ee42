package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.FormId;
import java.util.Collection;

/**
 * An edition of a form is asked for that is not in this catalogue.
 *
 * <p>While two versions of a program run on one database, the older one meets drafts of an edition that only the newer one
 * has.
 */
public final class UnknownEdition extends IllegalArgumentException {

    UnknownEdition(FormId form, String version, Collection<?> known) {
        super("There is no edition \"%s\" of form \"%s\"; known are %s".formatted(version, form, known));
    }
}
