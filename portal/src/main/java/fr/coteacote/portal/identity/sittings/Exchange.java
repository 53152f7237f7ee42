package fr.coteacote.portal.identity.sittings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request being served and its response, for what must send a cookie. */
public record Exchange(HttpServletRequest request, HttpServletResponse response) {

    /**
     * Find those of this thread.
     *
     * @throws IllegalStateException outside a request, for instance in a background thread of a page
     */
    public static Exchange current() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            return new Exchange(attributes.getRequest(), attributes.getResponse());
        }
        throw new IllegalStateException("A cookie can only be sent while a request is served: call this in the thread"
                + " of a request, not in a background task");
    }
}
