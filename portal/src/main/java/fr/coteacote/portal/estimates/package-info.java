/**
 * What somebody may reckon with before they ask: an indication, from the tables of the catalogue. Nothing that is typed
 * here is kept.
 *
 * <p>Nothing here is used by others: the pages are found by their addresses.
 */
@ApplicationModule(allowedDependencies = {"ui :: *", "territory", "identity :: sittings"})
@NullMarked
package fr.coteacote.portal.estimates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
