package fr.coteacote.portal.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answer a request that cannot be served, with a page that leads on and loses nothing. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final ObjectProvider<CsrfLost> keepers;

    Refusals(ObjectProvider<CsrfLost> keepers) {
        this.keepers = keepers;
    }

    /** A page needs an account: ask who is there, and remember the page. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        if ("GET".equals(request.getMethod())) {
            WantedPage.remember(request, request.getRequestURI());
        }
        seeOther(response, LoginTrouble.NEEDED.address());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException) {
            LOG.info("A form was refused: {}", reason.getClass().getSimpleName());
            seeOther(
                    response,
                    keepers.orderedStream()
                            .flatMap(keeper -> keeper.keep(request).stream())
                            .findFirst()
                            .orElseGet(LoginTrouble.PAGE_TOO_OLD::address));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
