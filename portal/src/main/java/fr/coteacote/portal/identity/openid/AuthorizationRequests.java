package fr.coteacote.portal.identity.openid;

import fr.coteacote.portal.identity.tokens.OpaqueToken;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/** Ask each provider for what it wants to be asked, and for nothing that it does not know. */
public final class AuthorizationRequests {

    /** Where one goes to sign in; the last part is the provider. */
    public static final String START = "/connexion/par";

    private final ClientRegistrationRepository registrations;

    private AuthorizationRequests(ClientRegistrationRepository registrations) {
        this.registrations = registrations;
    }

    /** Make the resolver for Spring Security. */
    public static DefaultOAuth2AuthorizationRequestResolver resolver(ClientRegistrationRepository registrations) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, START);
        resolver.setAuthorizationRequestCustomizer(new AuthorizationRequests(registrations)::complete);
        return resolver;
    }

    private void complete(OAuth2AuthorizationRequest.Builder request) {
        request.attributes(attributes -> {
            var id = String.valueOf(attributes.get(OAuth2ParameterNames.REGISTRATION_ID));
            var registration = Objects.requireNonNull(registrations.findByRegistrationId(id));
            var wishes = wishes(Provider.of(registration), Acr.asked(registration));
            request.additionalParameters(parameters -> parameters.putAll(wishes));
        });
    }

    /** Make again the request with which somebody left, as far as their return is compared with it. */
    static OAuth2AuthorizationRequest restored(
            ClientRegistration registration, String redirectUri, OpaqueToken state, Map<String, Object> secrets) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(redirectUri)
                .scopes(registration.getScopes())
                .state(state.value())
                .attributes(secrets)
                .build();
    }

    private static Map<String, Object> wishes(Provider provider, String acr) {
        return switch (provider) {
            case FRANCECONNECT -> Map.of("acr_values", acr);
            case PROCONNECT -> Map.of("claims", "{\"id_token\":{\"amr\":{\"essential\":true}}}");
        };
    }
}
