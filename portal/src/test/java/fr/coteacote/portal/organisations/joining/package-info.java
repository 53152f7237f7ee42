/** Invitations, on a real PostgreSQL and in the whole portal. */
@NullMarked
package fr.coteacote.portal.organisations.joining;

import org.jspecify.annotations.NullMarked;
