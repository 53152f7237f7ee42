package fr.coteacote.portal.access;

import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.identity.sittings.SittingContextRepository;
import jakarta.servlet.http.Cookie;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Call a service as the portal does for the browser of somebody: by what its cookie says. */
public final class As {

    private As() {}

    public static <T> T person(ApplicationContext portal, Visitor visitor, Supplier<T> call) {
        var request = new MockHttpServletRequest();
        visitor.browser
                .cookie("localhost", Visitor.SITTING)
                .ifPresent(token -> request.setCookies(new Cookie(Visitor.SITTING, token)));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, new MockHttpServletResponse()));
        SecurityContextHolder.setContext(portal.getBean(SittingContextRepository.class)
                .loadDeferredContext(request)
                .get());
        try {
            return call.get();
        } finally {
            SecurityContextHolder.clearContext();
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
