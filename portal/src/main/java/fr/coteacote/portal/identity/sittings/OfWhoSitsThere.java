package fr.coteacote.portal.identity.sittings;

import java.io.Serializable;
import java.util.Collections;
import org.springframework.modulith.NamedInterface;

/**
 * What the HTTP session holds for a form that nobody has to sign in for: it belongs to whoever sits at the browser, and no
 * sitting tells who that is.
 */
@NamedInterface("sittings")
public interface OfWhoSitsThere extends Serializable {

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
