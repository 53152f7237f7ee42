/** What protects people: encryption, the journal, their rights. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.coteacote.portal.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
