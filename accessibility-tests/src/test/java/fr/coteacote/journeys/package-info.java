/** What people do here, from the first page to the last: one person, one aim, one file. */
@NullMarked
package fr.coteacote.journeys;

import org.jspecify.annotations.NullMarked;
