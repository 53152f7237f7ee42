package fr.coteacote.portal.identity.openid;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.stereotype.Component;

/**
 * What Spring Security must know of each provider; made from the configuration alone.
 *
 * <p>{@code ClientRegistrations.fromIssuerLocation} would ask the provider at start: the portal must start without it.
 */
@Component
public class Registrations implements ClientRegistrationRepository {

    /** Where a provider sends people back to; the last part is the provider. */
    public static final String RETURN = "/connexion/retour/";

    /** Where FranceConnect sends back who only proved who they are: the filter that signs people in does not hear it. */
    static final String PROOF_RETURN = "/preuve/retour";

    private static final Logger LOG = LoggerFactory.getLogger(Registrations.class);

    private final Map<String, ClientRegistration> registrations;

    Registrations(OpenIdSettings settings) {
        registrations = Arrays.stream(Provider.values())
                .flatMap(provider ->
                        settings.of(provider).stream().map(known -> registration(provider, known, settings.baseUrl())))
                .collect(Collectors.toMap(ClientRegistration::getRegistrationId, Function.identity()));
        if (!offers(Provider.FRANCECONNECT)) {
            LOG.warn("FranceConnect is not set up: people can only go on without an account. Set"
                    + " portal.identity.franceconnect.issuer, client-id and client-secret to offer it");
        }
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return registrations.get(id);
    }

    /** Tell whether people can sign in by {@code provider}. */
    public boolean offers(Provider provider) {
        return registrations.containsKey(provider.id());
    }

    /** FranceConnect, to prove who one is and not to sign in; empty when it is not set up. */
    Optional<ClientRegistration> toProve() {
        return Optional.ofNullable(registrations.get(Provider.FRANCECONNECT.id()))
                .map(known -> ClientRegistration.withClientRegistration(known)
                        .redirectUri(Objects.requireNonNull(known.getRedirectUri())
                                .replace(RETURN + "{registrationId}", PROOF_RETURN))
                        .build());
    }

    private static ClientRegistration registration(Provider provider, ProviderSettings settings, String baseUrl) {
        var issuer = settings.issuer().toString();
        var acr = settings.acr().isEmpty() ? provider.acr() : settings.acr();
        return ClientRegistration.withRegistrationId(provider.id())
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(provider.takesProofKey())
                        .build())
                .redirectUri(baseUrl + RETURN + "{registrationId}")
                .scope(settings.scopes().isEmpty() ? provider.scopes() : settings.scopes())
                .issuerUri(issuer)
                .authorizationUri(issuer + "/authorize")
                .tokenUri(issuer + "/token")
                .userInfoUri(issuer + "/userinfo")
                .jwkSetUri(issuer + "/jwks")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(
                        Map.of(Acr.METADATA, acr, EndOfSession.METADATA, issuer + "/session/end"))
                .build();
    }
}
