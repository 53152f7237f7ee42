/** The page on which administrators import the directory. */
@NullMarked
package fr.coteacote.portal.establishments.keeping;

import org.jspecify.annotations.NullMarked;
