/** Tests of what one finds of one's own. */
@NullMarked
package fr.coteacote.portal.space;

import org.jspecify.annotations.NullMarked;
