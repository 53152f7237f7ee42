/**
 * Who is there: sittings, accounts, FranceConnect and ProConnect, and the ways without them.
 *
 * <p>Other modules see {@link fr.coteacote.portal.identity.Sittings},
 * {@link fr.coteacote.portal.identity.Accounts}, {@link fr.coteacote.portal.identity.FileKeys} and the records they
 * give; they implement {@link fr.coteacote.portal.identity.Post} and {@link fr.coteacote.portal.identity.CsrfLost}. No
 * rule about files lives here: a sitting only says who is there and which files it opened.
 */
@ApplicationModule(allowedDependencies = {"ui", "territory", "privacy"})
@NullMarked
package fr.coteacote.portal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
