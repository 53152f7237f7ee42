package fr.coteacote.portal.identity.openid;

import java.util.Objects;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestOperations;

/** Read what a provider signed with ES256, with the keys that it publishes. */
final class SignedTokens {

    private final RestOperations http;

    SignedTokens(RestOperations http) {
        this.http = http;
    }

    /** Make a reader for the provider of {@code registration} that believes what {@code check} lets pass. */
    NimbusJwtDecoder reader(ClientRegistration registration, OAuth2TokenValidator<Jwt> check) {
        var keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        var reader = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .restOperations(http)
                .build();
        reader.setJwtValidator(check);
        return reader;
    }
}
