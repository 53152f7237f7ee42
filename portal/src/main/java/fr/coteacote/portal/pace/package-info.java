/**
 * How often one may knock: limits that a person never meets, nor forty behind one address.
 *
 * <p>Nothing here is used from outside. What is counted here is counted by each node for itself, and forgotten at a
 * restart: it keeps a node from being overrun. What guards one file or one account is counted in PostgreSQL by the module
 * that owns it ({@code identity/filecodes}, {@code filling/drafts}).
 */
@ApplicationModule(
        displayName = "Pace",
        allowedDependencies = {})
@NullMarked
package fr.coteacote.portal.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
