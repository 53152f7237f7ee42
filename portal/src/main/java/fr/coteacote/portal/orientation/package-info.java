/**
 * Ma situation: a few questions of the catalogue, then what may help and whom to see, with the answers because of which. Nothing
 * that is answered here is kept: it goes from page to page in the forms themselves.
 *
 * <p>Nothing here is used by others: the page is found by its address.
 */
@ApplicationModule(
        allowedDependencies = {
            "ui :: *",
            "territory",
            "identity :: sittings",
            "filling :: places",
            "filling :: questions",
            "filling :: starting"
        })
@NullMarked
package fr.coteacote.portal.orientation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
