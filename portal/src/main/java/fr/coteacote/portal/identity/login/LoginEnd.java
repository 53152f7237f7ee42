package fr.coteacote.portal.identity.login;

import fr.coteacote.portal.identity.openid.Provider;
import fr.coteacote.portal.identity.openid.Registrations;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Lead on somebody who is back from a provider: to the page they wanted, or to one that says what went wrong. */
@Component
class LoginEnd implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginEnd.class);
    private static final int LONGEST = 300;

    private final Sittings sittings;

    LoginEnd(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        response.sendRedirect(Onward.from(request, sittings.current()));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var trouble = LoginTrouble.of(failure);
        var there = trouble == LoginTrouble.START_AGAIN ? signedIn(request, response) : Optional.<Sitting>empty();
        if (there.isPresent()) {
            response.sendRedirect(Onward.from(request, there)); // a double click, the back button: nothing is wrong
            return;
        }
        if (trouble == LoginTrouble.OUR_FAULT) {
            LOG.error("A provider refuses what the portal asks: check its registration ({})", said(failure));
        } else {
            LOG.info("A log-in was not completed: {}", trouble);
        }
        WantedPage.afterReturn(request).ifPresent(page -> WantedPage.remember(request, page));
        response.sendRedirect(isProfessionals(request) ? trouble.addressOfProfessionals() : trouble.address());
    }

    private static boolean isProfessionals(HttpServletRequest request) {
        return request.getRequestURI().endsWith(Registrations.RETURN + Provider.PROCONNECT.id());
    }

    /** What the address of the return says, which anybody can write: on one line, and not for ever. */
    private static String said(AuthenticationException failure) {
        var said = String.valueOf(failure.getMessage()).replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
        return said.substring(0, Math.min(said.length(), LONGEST));
    }

    private Optional<Sitting> signedIn(HttpServletRequest request, HttpServletResponse response) {
        return sittings.resume(request, response)
                .filter(sitting -> sitting.account() != null || sitting.professional() != null);
    }
}
