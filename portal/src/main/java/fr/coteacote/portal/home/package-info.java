/**
 * The first page, and the pages that the law and good manners ask for.
 *
 * <p>Nothing here is used by others: the pages are found by their addresses.
 */
@ApplicationModule(allowedDependencies = {"ui :: *", "territory", "filling :: places"})
@NullMarked
package fr.coteacote.portal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
