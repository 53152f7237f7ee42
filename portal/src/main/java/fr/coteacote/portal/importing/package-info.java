/**
 * Lists that come as files: cut into lines, and what is wrong with a line told so that somebody can mend it.
 *
 * <p>Others use all of it, each for its own list.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.coteacote.portal.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
