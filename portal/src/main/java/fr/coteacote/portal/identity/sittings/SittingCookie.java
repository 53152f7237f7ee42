package fr.coteacote.portal.identity.sittings;

import fr.coteacote.portal.identity.tokens.OpaqueToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie by which a browser is known again.
 *
 * <p>{@code SameSite=Lax}: with {@code Strict} the return from FranceConnect would arrive without it.
 */
final class SittingCookie {

    static final String NAME = "cote-sitting";

    private SittingCookie() {}

    static Optional<OpaqueToken> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null || cookie.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new OpaqueToken(cookie.getValue()));
    }

    /** Send {@code token}; on a shared device it goes when the browser is closed. */
    static void write(
            HttpServletRequest request, HttpServletResponse response, OpaqueToken token, boolean sharedDevice) {
        send(request, response, token.value(), sharedDevice ? Duration.ofSeconds(-1) : Sittings.LIFE);
    }

    static void erase(HttpServletRequest request, HttpServletResponse response) {
        send(request, response, "", Duration.ZERO);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String value, Duration maxAge) {
        if (response.isCommitted()) {
            return; // a sliding end may wait for the next request
        }
        var cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(maxAge)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
