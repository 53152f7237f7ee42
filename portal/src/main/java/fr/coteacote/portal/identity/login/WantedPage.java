package fr.coteacote.portal.identity.login;

import fr.coteacote.portal.identity.openid.LoginAttempts;
import fr.coteacote.portal.identity.sittings.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.modulith.NamedInterface;

/**
 * The page that somebody wanted when they were asked who they are; it is never in an address.
 *
 * <p>Kept in the HTTP session until they leave for a provider, and then with their log-in attempt in PostgreSQL.
 */
@NamedInterface("login")
public final class WantedPage {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\w/.~-]*");
    private static final String LOGIN = "/connexion";

    private WantedPage() {}

    /** Remember a page of the portal for the person of this request; another address is ignored. */
    public static void remember(String path) {
        remember(Exchange.current().request(), path);
    }

    static void remember(HttpServletRequest request, String path) {
        if (LOCAL.matcher(path).matches() && !path.startsWith(LOGIN)) {
            request.getSession().setAttribute(LoginAttempts.WANTED, path);
        }
    }

    /** Remember the page of the portal from which a link led here. */
    static void rememberWhereFrom(HttpServletRequest request) {
        var referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return;
        }
        try {
            var from = new URI(referer);
            if (request.getServerName().equals(from.getHost()) && from.getPath() != null) {
                remember(request, from.getPath());
            }
        } catch (URISyntaxException _) {
            // what a browser sends there is not ours to mend
        }
    }

    static Optional<String> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(LoginAttempts.WANTED) instanceof String page && !page.isEmpty()
                ? Optional.of(page)
                : Optional.empty();
    }

    /** The page wanted by somebody who is just back from a provider. */
    static Optional<String> afterReturn(HttpServletRequest request) {
        return request.getAttribute(LoginAttempts.WANTED) instanceof String page && !page.isEmpty()
                ? Optional.of(page)
                : of(request);
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(LoginAttempts.WANTED);
        }
    }
}
