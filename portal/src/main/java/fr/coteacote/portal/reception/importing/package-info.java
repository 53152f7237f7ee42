/** The list of places as a file: read, checked line by line, taken in. */
@NullMarked
package fr.coteacote.portal.reception.importing;

import org.jspecify.annotations.NullMarked;
