package fr.coteacote.portal.identity.sittings;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Find who sends a request by the row of their sitting, so that a restart or another node changes nothing.
 *
 * <p>Nothing is kept in the HTTP session, and no token of a provider is kept beside the sealed id token.
 */
@Component
public class SittingContextRepository implements SecurityContextRepository {

    private final Sittings sittings;

    SittingContextRepository(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still wants it; the filters call the other one
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest(), holder.getResponse());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    private SecurityContext load(HttpServletRequest request, @Nullable HttpServletResponse response) {
        if (isNobody(request)) {
            return new SecurityContextImpl();
        }
        var answer = response == null ? Exchange.current().response() : response;
        return sittings.resume(request, answer)
                .map(sitting -> new SecurityContextImpl(SittingAuthentication.of(sitting)))
                .orElseGet(SecurityContextImpl::new);
    }

    /** Ask the database neither for a newcomer nor for a page that says what went wrong: it may be what is away. */
    private static boolean isNobody(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                || SittingCookie.read(request).isEmpty();
    }

    /** Begin a sitting for somebody who has just signed in; other changes are made by {@link Sittings}. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof Arrived arrived) {
            var sitting = sittings.signIn(
                    request, response, arrived.who(), arrived.token().getTokenValue());
            context.setAuthentication(SittingAuthentication.of(sitting));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SittingCookie.read(request).isPresent();
    }

    /** Reads the row at first need. */
    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = load(request, null);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
