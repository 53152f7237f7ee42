/**
 * What stands in, on a developer's machine, for the services that the portal meets in a data centre.
 *
 * <p>Nothing here is part of the portal: it lives on the test class path only.
 */
@NullMarked
package fr.coteacote.development;

import org.jspecify.annotations.NullMarked;
