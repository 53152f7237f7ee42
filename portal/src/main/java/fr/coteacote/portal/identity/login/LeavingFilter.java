package fr.coteacote.portal.identity.login;

import fr.coteacote.portal.identity.openid.EndOfSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Send who is back from a provider, and has another one to leave, there before they read that they have left. */
final class LeavingFilter extends OncePerRequestFilter {

    private final Leaving leaving;
    private final DefaultRedirectStrategy redirects = new DefaultRedirectStrategy();

    LeavingFilter(Leaving leaving) {
        this.leaving = leaving;
        redirects.setStatusCode(HttpStatus.SEE_OTHER);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !request.getMethod().equals("GET") || !path.equals(EndOfSession.RETURN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var next = leaving.goOn(request);
        if (next.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        redirects.sendRedirect(request, response, next.get());
    }
}
