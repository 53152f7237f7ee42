/** What was sent, on a real PostgreSQL. */
@NullMarked
package fr.coteacote.portal.requests;

import org.jspecify.annotations.NullMarked;
