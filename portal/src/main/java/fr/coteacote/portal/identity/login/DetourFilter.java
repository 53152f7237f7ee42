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

/**
 * Lead a request elsewhere, by 303: who has another provider to leave goes there before they read that they have left, and a
 * sitting that may not go everywhere stays where it may, pages, doors and ways in alike.
 *
 * <p>It stands behind the way out, which is always open.
 */
final class DetourFilter extends OncePerRequestFilter {

    private final Leaving leaving;
    private final Detours detours;
    private final DefaultRedirectStrategy redirects = new DefaultRedirectStrategy();

    DetourFilter(Leaving leaving, Detours detours) {
        this.leaving = leaving;
        this.detours = detours;
        redirects.setStatusCode(HttpStatus.SEE_OTHER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var instead = path.equals(EndOfSession.RETURN) ? leaving.goOn(request) : detours.insteadOf(path);
        if (instead.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        redirects.sendRedirect(request, response, instead.get());
    }
}
