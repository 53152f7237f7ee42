package fr.coteacote.portal.identity.login;

import fr.coteacote.portal.identity.sittings.Detour;
import fr.coteacote.portal.identity.sittings.Sittings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lead a request elsewhere, by 303, while its sitting may not go everywhere: pages, doors and ways in alike.
 *
 * <p>It stands behind the way out, which is always open.
 */
final class DetourFilter extends OncePerRequestFilter {

    private final ObjectProvider<Detour> detours;
    private final Sittings sittings;
    private final DefaultRedirectStrategy redirects = new DefaultRedirectStrategy();

    DetourFilter(ObjectProvider<Detour> detours, Sittings sittings) {
        this.detours = detours;
        this.sittings = sittings;
        redirects.setStatusCode(HttpStatus.SEE_OTHER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var instead = detours.stream()
                .flatMap(detour -> detour.insteadOf(path, sittings::currentOfProfessional).stream())
                .findFirst();
        if (instead.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        redirects.sendRedirect(request, response, instead.get());
    }
}
