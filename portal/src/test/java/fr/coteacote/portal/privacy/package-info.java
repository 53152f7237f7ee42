/** How secrets and acts are kept, tried on a real PostgreSQL. */
@NullMarked
package fr.coteacote.portal.privacy;

import org.jspecify.annotations.NullMarked;
