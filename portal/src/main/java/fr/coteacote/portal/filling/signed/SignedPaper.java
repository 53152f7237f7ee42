package fr.coteacote.portal.filling.signed;

import fr.coteacote.portal.mandates.IdentitySeen;
import fr.coteacote.portal.mandates.MandateLength;

/**
 * An agreement that somebody signed.
 *
 * @param form what is filled in, by its id
 * @param seen how the mediator made sure of who signed
 * @param filename of the picture, as the browser sent it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record SignedPaper(String form, MandateLength length, IdentitySeen seen, String filename, byte[] picture) {}
