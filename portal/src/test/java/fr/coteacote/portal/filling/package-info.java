/** Drafts in a whole portal, on a real PostgreSQL. */
@NullMarked
package fr.coteacote.portal.filling;

import org.jspecify.annotations.NullMarked;
