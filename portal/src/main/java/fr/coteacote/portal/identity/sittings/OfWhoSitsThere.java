package fr.coteacote.portal.identity.sittings;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Collections;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * What the HTTP session holds for a form that nobody has to sign in for: it belongs to whoever sits at the browser, and no
 * sitting tells who that is.
 */
@NamedInterface("sittings")
public interface OfWhoSitsThere extends Serializable {

    /** Keep {@code thing} until it is taken, in the place of another of its kind. */
    static void keep(OfWhoSitsThere thing, HttpServletRequest request) {
        request.getSession().setAttribute(thing.getClass().getName(), thing);
    }

    /** Take what was kept last of a kind, to show it once: it goes with being taken. */
    static <T extends OfWhoSitsThere> Optional<T> take(Class<T> kind, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !kind.isInstance(session.getAttribute(kind.getName()))) {
            return Optional.empty();
        }
        var taken = kind.cast(session.getAttribute(kind.getName()));
        session.removeAttribute(kind.getName());
        return Optional.of(taken);
    }

    /** Forget all such things: somebody else sits down. */
    static void forget() {
        var session = Exchange.current().request().getSession(false);
        if (session != null) {
            Collections.list(session.getAttributeNames()).stream()
                    .filter(name -> session.getAttribute(name) instanceof OfWhoSitsThere)
                    .forEach(session::removeAttribute);
        }
    }
}
