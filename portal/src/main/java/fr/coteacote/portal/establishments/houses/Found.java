package fr.coteacote.portal.establishments.houses;

import org.jspecify.annotations.Nullable;

/**
 * A house that was found.
 *
 * @param kilometres how far it is, as the crow flies; null when that is not known
 */
public record Found(Establishment house, @Nullable Double kilometres) {}
