/** Posts and organisations, on a real PostgreSQL and in the whole portal. */
@NullMarked
package fr.coteacote.portal.organisations;

import org.jspecify.annotations.NullMarked;
