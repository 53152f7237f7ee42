/** Who is there now, on this browser: the row, the cookie, and what it may open. */
@NullMarked
package fr.coteacote.portal.identity.sittings;

import org.jspecify.annotations.NullMarked;
