/** Parting: what was done, what is missing and whom to call, for the user to take along. */
@NullMarked
package fr.coteacote.portal.filling.parting;

import org.jspecify.annotations.NullMarked;
