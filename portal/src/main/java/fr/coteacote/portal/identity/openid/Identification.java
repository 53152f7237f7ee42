package fr.coteacote.portal.identity.openid;

import fr.coteacote.portal.identity.tokens.OpaqueToken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Ask FranceConnect who somebody is, and sign nobody in by the answer.
 *
 * <p>It comes back to an address of its own, that no filter of Spring Security hears, and is read as at a log-in: state,
 * nonce, ES256, level, signed identity. Nothing here touches who is signed in. Safe for use by several threads.
 */
@Component
public class Identification {

    private final Registrations registrations;
    private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes;
    private final JwtDecoderFactory<ClientRegistration> idTokens;
    private final OidcUserService people = new OidcUserService();
    private final EndOfSession ends;

    Identification(
            Registrations registrations,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes,
            JwtDecoderFactory<ClientRegistration> idTokens,
            SignedUserInfo userInfo,
            EndOfSession ends) {
        this.registrations = registrations;
        this.codes = codes;
        this.idTokens = idTokens;
        this.ends = ends;
        people.setOauth2UserService(userInfo);
        people.setRetrieveUserInfo(_ -> true);
    }

    /**
     * Somebody is away at FranceConnect.
     *
     * @param state with which they come back
     * @param redirectUri where to
     * @param secrets the nonce
     */
    public record Away(OpaqueToken state, String redirectUri, Map<String, Object> secrets) {

        public Away {
            secrets = Map.copyOf(secrets);
        }

        /** A page of the portal, where FranceConnect knows it. */
        String page(String path) {
            return redirectUri.substring(0, redirectUri.length() - Registrations.PROOF_RETURN.length()) + path;
        }
    }

    /** What FranceConnect answers; the id token, "" when it gave none, serves to leave it. */
    public sealed interface Answer {

        String idToken();

        /** Who it is, as signed by FranceConnect. */
        record Known(Map<String, Object> claims, OidcIdToken token) implements Answer {

            @Override
            public String idToken() {
                return token.getTokenValue();
            }
        }

        /** Nobody is known by it. */
        record Unknown(AuthenticationException why, String idToken) implements Answer {}
    }

    /** Tell whether FranceConnect can be asked. */
    public boolean isOffered() {
        return registrations.offers(Provider.FRANCECONNECT);
    }

    /** Leave for FranceConnect: by which address, and what to compare the return with; empty when it is not set up. */
    public Optional<Map.Entry<String, Away>> leave(HttpServletRequest request) {
        return registrations.toProve().map(known -> {
            var sent = Objects.requireNonNull(
                    AuthorizationRequests.resolver(_ -> known).resolve(request, known.getRegistrationId()));
            return Map.entry(
                    sent.getAuthorizationRequestUri(),
                    new Away(
                            new OpaqueToken(Objects.requireNonNull(sent.getState())),
                            Objects.requireNonNull(sent.getRedirectUri()),
                            sent.getAttributes()));
        });
    }

    /** Read what {@code request} brings back from FranceConnect; the caller has taken {@code away} by its state. */
    public Answer comeBack(Away away, HttpServletRequest request) {
        var registration = registrations.toProve().orElseThrow();
        var exchange = new OAuth2AuthorizationExchange(
                AuthorizationRequests.restored(registration, away.redirectUri(), away.state(), away.secrets()),
                response(request)
                        .redirectUri(away.redirectUri())
                        .state(away.state().value())
                        .build());
        var idToken = new AtomicReference<>("");
        var reader = new OidcAuthorizationCodeAuthenticationProvider(
                grant -> noting(codes.getTokenResponse(grant), idToken), people);
        reader.setJwtDecoderFactory(idTokens);
        try {
            var read = reader.authenticate(new OAuth2LoginAuthenticationToken(registration, exchange));
            return known(Objects.requireNonNull(read, "The scopes to ask FranceConnect for hold openid")
                    .getPrincipal());
        } catch (AuthenticationException e) {
            return new Answer.Unknown(e, idToken.get());
        }
    }

    private static Answer known(@Nullable Object principal) {
        var person = (OidcUser) Objects.requireNonNull(principal);
        return new Answer.Known(Objects.requireNonNull(person.getUserInfo()).getClaims(), person.getIdToken());
    }

    private static OAuth2AuthorizationResponse.Builder response(HttpServletRequest request) {
        var code = request.getParameter(OAuth2ParameterNames.CODE);
        var error = request.getParameter(OAuth2ParameterNames.ERROR);
        return StringUtils.hasText(code)
                ? OAuth2AuthorizationResponse.success(code)
                : OAuth2AuthorizationResponse.error(StringUtils.hasText(error) ? error : "server_error");
    }

    /** Keep the id token even when it turns out not to be good: FranceConnect is left by it all the same. */
    private static OAuth2AccessTokenResponse noting(OAuth2AccessTokenResponse tokens, AtomicReference<String> idToken) {
        if (tokens.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String token) {
            idToken.set(token);
        }
        return tokens;
    }

    /**
     * Make the address by which the browser leaves FranceConnect at once, and comes back to {@code page} of the portal.
     *
     * @param state with which it comes back
     */
    public String farewell(Away away, String idToken, String page, OpaqueToken state) {
        return ends.address(Provider.FRANCECONNECT.id(), idToken, away.page(page), state)
                .orElseThrow();
    }
}
