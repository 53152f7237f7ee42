/** The houses: what is known of each, and how they are found. */
@NullMarked
@NamedInterface("houses")
package fr.coteacote.portal.establishments.houses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
