/**
 * The people in front of a real browser, and the portal that they visit.
 *
 * <p>Journeys use {@link Visits}, {@link Visitor} and {@link PortalUnderTest}; screens use {@link Visitor} alone.
 */
@NullMarked
package fr.coteacote.journeys.browser;

import org.jspecify.annotations.NullMarked;
