package fr.coteacote.portal.documents;

import fr.coteacote.portal.documents.pages.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stand before everything that reads a file: one that is too heavy leads back to its page, which says so in its own
 * words, and only so many are received at once as memory allows.
 *
 * <p>It comes first: further on the servlet container would answer with an English page of its own, and looking for the
 * CSRF token already reads a whole form into memory, whoever sent it. Nothing is read or stored here, so neither log-in
 * nor CSRF token are asked for.
 */
final class SendingFilter extends OncePerRequestFilter {

    private static final Pattern SENDING = Pattern.compile("/envoi/([0-9a-fA-F-]{36})/documents/([a-z0-9-]{1,80})");

    /** Where administrators send a file that is no paper. */
    private static final Set<String> LISTS =
            Set.of("/administration/points-d-accueil/importer", "/administration/maisons/importer");

    /** Where a mediator sends the picture of a signed agreement, before there is a draft. */
    private static final Pattern SIGNED = Pattern.compile("/seance/[0-9a-f-]{36}/papier/accord");

    private final Semaphore places;
    private final Duration patience;

    /**
     * @param atOnce sendings that are received at the same time
     * @param patience how long one more waits for its turn
     */
    SendingFilter(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var sending = SENDING.matcher(path);
        if (LISTS.contains(path) || SIGNED.matcher(path).matches()) {
            receiveList(request, response, chain);
            return;
        }
        if (!sending.matches()) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        if (request.getContentLengthLong() > Limits.REQUEST) {
            leadBack(request, response, sending, Refusal.TOO_LARGE);
            return;
        }
        if (!hasPlace()) {
            leadBack(request, response, sending, Refusal.CROWDED);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private void receiveList(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > Limits.REQUEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (hasPlace()) {
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void leadBack(
            HttpServletRequest request, HttpServletResponse response, Matcher sending, Refusal told) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                HttpHeaders.LOCATION,
                "%s/demande/%s/documents/%s?%s=%s"
                        .formatted(
                                request.getContextPath(),
                                sending.group(1),
                                sending.group(2),
                                DocumentRoutes.OUTCOME,
                                told.marker()));
    }
}
