/** Tests of what one may do with a draft beside filling it in. */
@NullMarked
package fr.coteacote.portal.filling.overview;

import org.jspecify.annotations.NullMarked;
