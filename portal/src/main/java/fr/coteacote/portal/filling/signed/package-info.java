/** Agreeing by a signature on paper, for who has neither screen nor telephone: printed, signed, photographed. */
@NullMarked
package fr.coteacote.portal.filling.signed;

import org.jspecify.annotations.NullMarked;
