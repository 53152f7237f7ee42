package fr.coteacote.portal.documents;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Send a form that is too heavy back to its page, which says so in its own words.
 *
 * <p>It comes before everything else: further on the servlet container would answer with an English page of its own.
 * Nothing is read or stored, so neither log-in nor CSRF token are asked for.
 */
final class OversizeFilter extends OncePerRequestFilter {

    private static final Pattern SENDING = Pattern.compile("/envoi/([0-9a-fA-F-]{36})/documents/([a-z0-9-]{1,80})");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var sending = SENDING.matcher(path);
        if (request.getContentLengthLong() <= Limits.REQUEST || !sending.matches()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                HttpHeaders.LOCATION,
                "%s/demande/%s/documents/%s?%s=%s"
                        .formatted(
                                request.getContextPath(),
                                sending.group(1),
                                sending.group(2),
                                DocumentRoutes.OUTCOME,
                                Refusal.TOO_LARGE.marker()));
    }
}
