/**
 * How: text size and colours that a person chooses for this browser, without an account.
 *
 * <p>The document around each page wears them ({@link fr.coteacote.portal.comfort.Comfort}).
 */
@ApplicationModule(allowedDependencies = {"ui :: *", "territory"})
@NullMarked
package fr.coteacote.portal.comfort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
