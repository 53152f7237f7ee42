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
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestOperations;

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
    private final SignedTokens tokens;
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    /**
     * Make a reader.
     *
     * @param http how {@code /userinfo} is asked
     * @param keys how the provider's keys are asked for
     */
    public SignedUserInfo(RestClient http, RestOperations keys) {
        this.http = http;
        this.tokens = new SignedTokens(keys);
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

    private JwtDecoder decoder(ClientRegistration registration) {
        var issuer = Objects.requireNonNull(registration.getProviderDetails().getIssuerUri());
        return tokens.reader(
                registration,
                new DelegatingOAuth2TokenValidator<Jwt>(
                        new JwtIssuerValidator(issuer),
                        new JwtClaimValidator<List<String>>(
                                JwtClaimNames.AUD,
                                audience -> audience != null && audience.contains(registration.getClientId()))));
    }
}
