package fr.coteacote.portal.identity.openid;

import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * Read in an id token of ProConnect whether two proofs of who somebody is were seen.
 *
 * <p>By its levels, {@code eidas…-mfa}, {@code eidas2} and {@code eidas3}, or by the means it names ({@code mfa}): ProConnect's
 * documentation of double authentication (2026).
 */
public final class SecondFactor {

    private SecondFactor() {}

    public static boolean isSeenIn(OidcIdToken token) {
        var level = token.getAuthenticationContextClass();
        var means = token.getAuthenticationMethods();
        return (level != null && (level.endsWith("-mfa") || level.equals("eidas2") || level.equals("eidas3")))
                || (means != null && means.contains("mfa"));
    }
}
