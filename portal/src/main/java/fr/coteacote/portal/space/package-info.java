/**
 * My space: the drafts and requests of who is there, and what can be done with each.
 *
 * <p>Nothing here is used by others: the pages are found by their addresses.
 */
@ApplicationModule(
        allowedDependencies = {
            "ui :: *",
            "territory",
            "identity :: sittings",
            "filling :: drafts",
            "filling :: family",
            "filling :: places",
            "filling :: sending",
            "filling :: together",
            "requests",
            "mandates"
        })
@NullMarked
package fr.coteacote.portal.space;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
