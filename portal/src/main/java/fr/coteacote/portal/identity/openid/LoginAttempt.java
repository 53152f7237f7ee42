package fr.coteacote.portal.identity.openid;

import fr.coteacote.portal.identity.tokens.OpaqueToken;
import java.time.Instant;
import java.util.Map;

/**
 * Somebody is away at a provider.
 *
 * @param state names the attempt; it travels with the person
 * @param browser which browser may come back
 * @param secrets nonce and proof key
 * @param wanted the page to show at the return; "" for none
 */
record LoginAttempt(
        OpaqueToken state,
        OpaqueToken browser,
        String provider,
        String redirectUri,
        Map<String, Object> secrets,
        String wanted,
        Instant started) {

    LoginAttempt {
        secrets = Map.copyOf(secrets);
    }
}
