package fr.coteacote.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    private static final String HOME_OF_CITIZENS = "/mes-demandes";

    private final Sittings sittings;

    LoginEnd(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        goOn(request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var trouble = LoginTrouble.of(failure);
        if (trouble == LoginTrouble.START_AGAIN && isSignedIn(request, response)) {
            goOn(request, response); // a double click, the back button: nothing is wrong
            return;
        }
        if (trouble == LoginTrouble.OUR_FAULT) {
            LOG.error("A provider refuses what the portal asks: check its registration ({})", failure.getMessage());
        } else {
            LOG.info("A log-in was not completed: {}", trouble);
        }
        WantedPage.afterReturn(request).ifPresent(page -> WantedPage.remember(request, page));
        response.sendRedirect(trouble.address());
    }

    private boolean isSignedIn(HttpServletRequest request, HttpServletResponse response) {
        return sittings.resume(request, response)
                .filter(sitting -> sitting.account() != null || sitting.professional() != null)
                .isPresent();
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = WantedPage.afterReturn(request).orElse(HOME_OF_CITIZENS);
        WantedPage.forget(request);
        response.sendRedirect(page);
    }
}
