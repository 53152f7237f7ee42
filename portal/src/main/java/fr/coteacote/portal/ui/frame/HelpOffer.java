package fr.coteacote.portal.ui.frame;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;

/**
 * One way to be helped by a person.
 *
 * @param icon {@link Icon#PHONE}, {@link Icon#PLACE} or {@link Icon#CALL_BACK}
 * @param link where to turn; a telephone number is its own text
 * @param detail real hours, real place
 */
public record HelpOffer(Icon icon, Link link, String detail) {}
