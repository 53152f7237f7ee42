@NullMarked
package fr.coteacote.portal.establishments.houses;

import org.jspecify.annotations.NullMarked;
