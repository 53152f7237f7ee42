/**
 * Where: the territory that this installation serves, its services, telephone, places and hours.
 *
 * <p>Others use {@link fr.coteacote.portal.territory.Territory}, which an administrator keeps as a file of data, and {@link
 * fr.coteacote.portal.territory.Switchboard} for the telephone, which an administrator of the portal may change.
 */
@ApplicationModule(allowedDependencies = "ui :: *")
@NullMarked
package fr.coteacote.portal.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
