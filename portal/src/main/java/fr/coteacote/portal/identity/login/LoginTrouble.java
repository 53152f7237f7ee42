package fr.coteacote.portal.identity.login;

import com.vaadin.flow.router.Location;
import fr.coteacote.portal.identity.openid.Acr;
import fr.coteacote.portal.identity.openid.ProviderAway;
import fr.coteacote.portal.identity.openid.SignedUserInfo;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Why somebody stands before the log-in page; said in neutral words.
 *
 * <p>FranceConnect answers {@code access_denied} for a change of mind, a forgotten password, a homonym or a death, and
 * deliberately does not say which: neither do we.
 */
public enum LoginTrouble {
    NOT_DONE("pas-faite"),
    PROVIDER_FAULT("panne"),
    PROVIDER_DOWN("indisponible"),
    OUR_FAULT("notre-erreur"),
    LEVEL_TOO_LOW("niveau"),
    START_AGAIN("recommencer"),
    NEEDED("necessaire"),
    PAGE_TOO_OLD("page-ancienne");

    private static final String ADDRESS = "/connexion?motif=";
    private static final String ADDRESS_OF_PROFESSIONALS = "/connexion/professionnels?motif=";

    private final String slug;

    LoginTrouble(String slug) {
        this.slug = slug;
    }

    /** Find the trouble of {@code ?motif=}. */
    static Optional<LoginTrouble> find(String slug) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.slug.equals(slug))
                .findAny();
    }

    /** Find the trouble that a page is to tell of. */
    static Optional<LoginTrouble> toldAt(Location location) {
        return location.getQueryParameters().getSingleParameter("motif").flatMap(LoginTrouble::find);
    }

    /** Tell what is behind {@code failure}. */
    public static LoginTrouble of(AuthenticationException failure) {
        if (failure.getCause() instanceof JwtValidationException refused
                && refused.getErrors().stream().anyMatch(error -> Acr.TOO_LOW.equals(error.getErrorCode()))) {
            return LEVEL_TOO_LOW;
        }
        if (ProviderAway.explains(failure)) {
            return PROVIDER_DOWN;
        }
        return failure instanceof OAuth2AuthenticationException oauth
                ? of(oauth.getError().getErrorCode())
                : PROVIDER_FAULT;
    }

    private static LoginTrouble of(String code) {
        return switch (code) {
            case "access_denied", "login_required" -> NOT_DONE;
            case "temporarily_unavailable" -> PROVIDER_DOWN;
            case "invalid_request", "invalid_scope", "invalid_acr", "unauthorized_client", "invalid_client" ->
                OUR_FAULT;
            case "authorization_request_not_found", "invalid_state_parameter", "invalid_nonce" -> START_AGAIN;
            case "server_error", "invalid_token_response", "invalid_id_token", SignedUserInfo.UNREADABLE ->
                PROVIDER_FAULT;
            default -> PROVIDER_FAULT;
        };
    }

    /** The page that says it. */
    String address() {
        return ADDRESS + slug;
    }

    /** The page that says it to a professional, who cannot go on without an account. */
    String addressOfProfessionals() {
        return ADDRESS_OF_PROFESSIONALS + slug;
    }

    /** The name of its texts. */
    String key() {
        return "trouble." + slug;
    }

    /** The name of its texts for a professional. */
    String keyOfProfessionals() {
        return "professionals." + key();
    }

    /** Tell whether it happens at a provider; the others are told on everybody's page. */
    boolean isOfProvider() {
        return switch (this) {
            case NOT_DONE, PROVIDER_FAULT, PROVIDER_DOWN, OUR_FAULT, LEVEL_TOO_LOW, START_AGAIN -> true;
            case NEEDED, PAGE_TOO_OLD -> false;
        };
    }
}
