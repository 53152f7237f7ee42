/** The pages of teams, of administrators and of the charter, and the doors that their forms go through. */
@NullMarked
package fr.coteacote.portal.organisations.pages;

import org.jspecify.annotations.NullMarked;
