/** Where the pages of a draft are, and what all of them share: addresses, frame, dates, drawings. */
@NullMarked
@NamedInterface("places")
package fr.coteacote.portal.filling.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
