/** The pages on which everybody looks for a house: the search, what it finds, a map, each house. */
@NullMarked
package fr.coteacote.portal.establishments.searching;

import org.jspecify.annotations.NullMarked;
