package fr.coteacote.development.identity;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The portal, as it is registered at a provider: the addresses may be added while it runs. */
final class SimulatedClient implements RegisteredClientRepository {

    private static final String NEVER = "https://nowhere.example.org/";

    private final Simulated provider;
    private final String id;
    private final String secret;
    private final Set<String> returns = new ConcurrentSkipListSet<>();
    private final Set<String> farewells = new ConcurrentSkipListSet<>();

    SimulatedClient(Simulated provider, String id, String secret) {
        this.provider = provider;
        this.id = id;
        this.secret = secret;
    }

    void returnsTo(URI address) {
        returns.add(address.toString());
    }

    void leavesTo(URI address) {
        farewells.add(address.toString());
    }

    boolean mayReturnTo(String address) {
        return returns.contains(address);
    }

    /** Nobody else registers here. */
    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("The portal is the only client");
    }

    @Override
    public @Nullable RegisteredClient findById(String wanted) {
        return findByClientId(wanted);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String wanted) {
        return wanted.equals(id) ? registered() : null;
    }

    private RegisteredClient registered() {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(NEVER)
                .redirectUris(uris -> uris.addAll(returns))
                .postLogoutRedirectUris(uris -> uris.addAll(farewells))
                .scopes(scopes -> scopes.addAll(provider.scopes()))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(false)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(provider.codeLife())
                        .accessTokenTimeToLive(provider.accessTokenLife())
                        .idTokenSignatureAlgorithm(SignatureAlgorithm.ES256)
                        .build())
                .build();
    }
}
