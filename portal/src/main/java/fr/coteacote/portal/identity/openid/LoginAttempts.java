package fr.coteacote.portal.identity.openid;

import fr.coteacote.portal.identity.tokens.OpaqueToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/**
 * Remember who is away at a provider, and where they wanted to go.
 *
 * <p>In PostgreSQL rather than in the HTTP session: a restart, or another node, lets them come back. An attempt belongs
 * to the browser that began it (a cookie) and serves once.
 */
@Component
public class LoginAttempts implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /**
     * The wanted page: an attribute of the HTTP session before somebody leaves for the provider, of the request when
     * they are back.
     */
    public static final String WANTED = "cote.wanted-page";

    static final String COOKIE = "cote-connexion";
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final LoginAttemptRecords records;
    private final Registrations registrations;
    private final Clock clock;

    LoginAttempts(LoginAttemptRecords records, Registrations registrations, Clock clock) {
        this.records = records;
        this.registrations = registrations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest authorization,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (authorization == null) {
            return;
        }
        var browser = browser(request).orElseGet(OpaqueToken::random);
        var attributes = authorization.getAttributes();
        records.forget(clock.instant().minus(LIFE));
        records.insert(new LoginAttempt(
                new OpaqueToken(String.valueOf(authorization.getState())),
                browser,
                String.valueOf(attributes.get(OAuth2ParameterNames.REGISTRATION_ID)),
                String.valueOf(authorization.getRedirectUri()),
                attributes,
                wanted(request),
                clock.instant()));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, browser).toString());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return state(request)
                .flatMap(state -> browser(request).flatMap(browser -> records.find(state, browser)))
                .map(this::restored)
                .orElse(null);
    }

    @Override
    @Transactional
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var oldest = clock.instant().minus(LIFE);
        var attempt = state(request)
                .flatMap(state -> browser(request).flatMap(browser -> records.take(state, browser, oldest)));
        attempt.ifPresent(taken -> request.setAttribute(WANTED, taken.wanted()));
        return attempt.map(this::restored).orElse(null);
    }

    private @Nullable OAuth2AuthorizationRequest restored(LoginAttempt attempt) {
        var registration = registrations.findByRegistrationId(attempt.provider());
        if (registration == null) {
            return null; // the provider was taken out of the configuration meanwhile
        }
        return AuthorizationRequests.restored(registration, attempt.redirectUri(), attempt.state(), attempt.secrets());
    }

    private static Optional<OpaqueToken> state(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(OAuth2ParameterNames.STATE))
                .map(OpaqueToken::new);
    }

    private static Optional<OpaqueToken> browser(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(cookie -> new OpaqueToken(cookie.getValue()));
    }

    private static String wanted(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(WANTED) instanceof String page ? page : "";
    }

    private static ResponseCookie cookie(HttpServletRequest request, OpaqueToken browser) {
        return ResponseCookie.from(COOKIE, browser.value())
                .path("/connexion")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(LIFE)
                .build();
    }
}
