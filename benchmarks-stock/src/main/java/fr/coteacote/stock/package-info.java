/** The first question of the APA request as a Vaadin application usually asks it, to be measured beside the portal's. */
@NullMarked
package fr.coteacote.stock;

import org.jspecify.annotations.NullMarked;
