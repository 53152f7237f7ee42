/** Before a draft is there: what to have at hand, and for whom it will be. */
@NullMarked
package fr.coteacote.portal.filling.starting;

import org.jspecify.annotations.NullMarked;
