package fr.coteacote.portal.identity.openid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Read who somebody is from {@code /userinfo}, which answers a JWT signed with ES256.
 *
 * <p>Spring's own service expects JSON and fails (spring-security issue 9583). Safe for use by several threads.
 */
public final class SignedUserInfo implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

    /** The error of an answer that is not what it should be. */
    public static final String UNREADABLE = "invalid_user_info_response";

    private static final MediaType JWT = MediaType.parseMediaType("application/jwt");

    private final RestClient http;
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    public SignedUserInfo(RestClient http) {
        this.http = http;
    }

    @Override
    public OAuth2User loadUser(OAuth2UserRequest request) throws OAuth2AuthenticationException {
        var registration = request.getClientRegistration();
        try {
            var token = http.get()
                    .uri(Objects.requireNonNull(registration
                            .getProviderDetails()
                            .getUserInfoEndpoint()
                            .getUri()))
                    .accept(JWT)
                    .headers(headers ->
                            headers.setBearerAuth(request.getAccessToken().getTokenValue()))
                    .retrieve()
                    .body(String.class);
            var decoder = decoders.computeIfAbsent(registration.getRegistrationId(), _ -> decoder(registration));
            return new DefaultOAuth2User(
                    List.of(), decoder.decode(token == null ? "" : token).getClaims(), JwtClaimNames.SUB);
        } catch (RestClientException | JwtException | IllegalArgumentException e) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(UNREADABLE), "The identity given by the provider cannot be read", e);
        }
    }

    private static JwtDecoder decoder(ClientRegistration registration) {
        var provider = registration.getProviderDetails();
        var decoder = NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(provider.getJwkSetUri()))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(
                new JwtIssuerValidator(Objects.requireNonNull(provider.getIssuerUri())),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD,
                        audience -> audience != null && audience.contains(registration.getClientId()))));
        return decoder;
    }
}
