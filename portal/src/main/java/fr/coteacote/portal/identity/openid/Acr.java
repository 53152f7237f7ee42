package fr.coteacote.portal.identity.openid;

import java.util.List;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Check that a provider vouches at least at the level that was asked for: it is our duty, not the provider's. */
public final class Acr implements OAuth2TokenValidator<Jwt> {

    /** The error of an id token whose level is too low. */
    public static final String TOO_LOW = "acr_too_low";

    /** Where a registration keeps the level to ask for. */
    static final String METADATA = "acr";

    private static final List<String> FROM_WEAKEST = List.of("eidas1", "eidas2", "eidas3");

    private final String asked;

    private Acr(String asked) {
        this.asked = asked;
    }

    static Acr check(ClientRegistration registration) {
        return new Acr(asked(registration));
    }

    /** The level to ask for; "" when none is asked. */
    static String asked(ClientRegistration registration) {
        var metadata = registration.getProviderDetails().getConfigurationMetadata();
        return String.valueOf(metadata.getOrDefault(METADATA, ""));
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var given = token.getClaimAsString("acr");
        return asked.isEmpty() || rank(given == null ? "" : given) >= rank(asked)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(
                        TOO_LOW,
                        "The id token has acr '%s', at least '%s' was asked for".formatted(given, asked),
                        null));
    }

    private static int rank(String acr) {
        return FROM_WEAKEST.indexOf(acr);
    }
}
