/**
 * FranceConnect and ProConnect as one meets them, simulated on the developer's machine.
 *
 * <p>As strict as the real ones where that has cost other services users: unknown parameters, signed answers, short
 * lives, a session that stays until one leaves. It has a Spring context of its own and shares nothing with the portal's.
 */
@NullMarked
package fr.coteacote.development.identity;

import org.jspecify.annotations.NullMarked;
