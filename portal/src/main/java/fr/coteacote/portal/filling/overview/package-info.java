/** The draft as a whole: its chapters, its journal, how to come back to it, and its deletion. */
@NullMarked
package fr.coteacote.portal.filling.overview;

import org.jspecify.annotations.NullMarked;
