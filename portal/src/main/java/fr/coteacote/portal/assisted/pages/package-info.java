/** The pages on which two people meet, and the mediator's desk. */
@NullMarked
package fr.coteacote.portal.assisted.pages;

import org.jspecify.annotations.NullMarked;
