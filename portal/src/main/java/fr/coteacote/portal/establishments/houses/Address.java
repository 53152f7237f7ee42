package fr.coteacote.portal.establishments.houses;

import org.jspecify.annotations.Nullable;

/**
 * Where letters go.
 *
 * @param street number and street, "" when nobody gave it
 * @param inseeCode of the commune, when that is known
 */
public record Address(
        String street, String postcode, @Nullable String inseeCode, String city) {}
