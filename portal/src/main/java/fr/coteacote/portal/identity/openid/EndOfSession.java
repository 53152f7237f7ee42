package fr.coteacote.portal.identity.openid;

import fr.coteacote.portal.identity.tokens.OpaqueToken;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where to send a browser so that it really leaves a provider.
 *
 * <p>FranceConnect keeps a session of 30 minutes: without this, the next person on a shared computer would enter as the
 * previous one. It wants a {@code state}, which Spring's own handler does not send; nothing depends on it at the return.
 */
@Component
public class EndOfSession {

    /** Where the providers send people back to; registered there. */
    public static final String RETURN = "/au-revoir";

    static final String METADATA = "end_session_endpoint";

    private final Registrations registrations;

    EndOfSession(Registrations registrations) {
        this.registrations = registrations;
    }

    /**
     * Make the address that ends the session of {@code provider}.
     *
     * @param idToken the one received at log-in; that it has expired does not matter
     * @param portal the portal's public address, without a slash at the end
     */
    public Optional<String> address(String provider, String idToken, String portal) {
        return address(provider, idToken, portal + RETURN, OpaqueToken.random());
    }

    /**
     * Make the address that ends the session of {@code provider} and leads to {@code back}.
     *
     * @param back a whole address that is registered there
     * @param state with which the browser comes back
     */
    Optional<String> address(String provider, String idToken, String back, OpaqueToken state) {
        return Optional.ofNullable(registrations.findByRegistrationId(provider)).map(registration -> {
            var end =
                    registration.getProviderDetails().getConfigurationMetadata().get(METADATA);
            return UriComponentsBuilder.fromUriString(String.valueOf(end))
                    .queryParam("id_token_hint", "{token}")
                    .queryParam("post_logout_redirect_uri", "{return}")
                    .queryParam("state", "{state}")
                    .encode()
                    .buildAndExpand(Map.of("token", idToken, "return", back, "state", state.value()))
                    .toUriString();
        });
    }
}
