package fr.coteacote.portal.identity.login;

import fr.coteacote.portal.identity.openid.EndOfSession;
import fr.coteacote.portal.identity.openid.OpenIdSettings;
import fr.coteacote.portal.identity.sittings.Farewells;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.privacy.sealing.BrokenSeal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.stereotype.Component;

/**
 * Let somebody really leave: their sitting, what the browser keeps, and the provider's session.
 *
 * <p>Asked for by {@code POST /quitter}. The browser goes to the provider and comes back to {@code /au-revoir}; from there it
 * goes on to the provider of who sat there before, where there is another ({@link DetourFilter}).
 *
 * <p>Of what {@code Clear-Site-Data} offers, only "storage" is asked for, where the script keeps what was typed and not sent.
 * "cookies" would take those of every other site under the same domain along, where people may be at work with something
 * else; the one that names somebody here goes by itself, as its sitting ends. "cache" can hold a slow computer for minutes,
 * while somebody waits to get up, and has nothing to find: pages and papers are sent with no-store, which also keeps them
 * from the back button.
 */
@Component
class Leaving implements LogoutHandler, LogoutSuccessHandler {

    /** What a form that leaves posts to. */
    static final String ADDRESS = "/quitter";

    private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);
    private static final String NEXT = Leaving.class.getName();

    private final Sittings sittings;
    private final Farewells farewells;
    private final EndOfSession endOfSession;
    private final OpenIdSettings settings;

    Leaving(Sittings sittings, Farewells farewells, EndOfSession endOfSession, OpenIdSettings settings) {
        this.sittings = sittings;
        this.farewells = farewells;
        this.endOfSession = endOfSession;
        this.settings = settings;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        farewell(request).ifPresent(address -> request.setAttribute(NEXT, address));
        sittings.end();
    }

    /**
     * Leave the provider of who was here before, after whose sitting somebody else signed in: once they have left theirs and
     * are back.
     *
     * @return where to send the browser; empty when nothing is left to leave, or somebody is there
     */
    Optional<String> goOn(HttpServletRequest request) {
        if (sittings.current().isPresent()) {
            return Optional.empty();
        }
        var address = farewell(request);
        if (address.isPresent()) {
            farewells.leaveToNext();
        }
        return address;
    }

    private Optional<String> farewell(HttpServletRequest request) {
        try {
            return farewells
                    .first()
                    .flatMap(leave -> endOfSession.address(leave.provider(), leave.idToken(), portal(request)));
        } catch (BrokenSeal e) {
            // Their sitting here must end all the same.
            LOG.error("Somebody leaves without leaving their provider", e);
            return Optional.empty();
        }
    }

    private String portal(HttpServletRequest request) {
        return Optional.ofNullable(settings.address())
                .map(URI::toString)
                .orElseGet(() -> UrlUtils.buildFullRequestUrl(
                                request.getScheme(), request.getServerName(), request.getServerPort(), "", null)
                        + request.getContextPath());
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        response.setHeader("Clear-Site-Data", "\"storage\"");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                HttpHeaders.LOCATION,
                request.getAttribute(NEXT) instanceof String address ? address : EndOfSession.RETURN);
    }
}
