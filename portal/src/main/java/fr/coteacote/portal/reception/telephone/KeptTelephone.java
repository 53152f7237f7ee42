package fr.coteacote.portal.reception.telephone;

import fr.coteacote.portal.territory.Telephone;

/**
 * The telephone as an administrator saved it.
 *
 * @param version grows with each change
 * @param text how it is written
 */
public record KeptTelephone(int version, TelephoneText text, Telephone telephone) {}
