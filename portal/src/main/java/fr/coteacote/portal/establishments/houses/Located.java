package fr.coteacote.portal.establishments.houses;

import fr.coteacote.portal.territory.Position;

/** Where a house is, and who says so. */
public record Located(Position position, String source) {}
