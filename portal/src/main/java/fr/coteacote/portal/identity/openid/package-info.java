/**
 * OpenID Connect as FranceConnect and ProConnect speak it, which is not quite as Spring Security does by itself.
 *
 * <p>No PKCE for FranceConnect (it refuses each parameter that it does not know), ES256, a signed {@code /userinfo}, the
 * level checked by us, addresses from the configuration so that no start depends on a provider. Nothing here knows
 * accounts or sittings.
 */
@NullMarked
package fr.coteacote.portal.identity.openid;

import org.jspecify.annotations.NullMarked;
