/** People's side of the portal, without a browser: the plain door and the one that Flow's client uses. */
@NullMarked
package fr.coteacote.resilience.clients;

import org.jspecify.annotations.NullMarked;
