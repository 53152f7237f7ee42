package fr.coteacote.portal.identity.filecodes;

import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * How far somebody is in coming back to a file: what they typed and what was wrong with it.
 *
 * <p>In the HTTP session only; when it is lost the page begins again, or the form brings the file code along.
 */
record Resuming(String fileCode, String email, boolean sent, Set<String> faults) implements OfWhoSitsThere {

    static final Resuming NOTHING = new Resuming("", "", false, Set.of());

    Resuming {
        faults = Set.copyOf(faults);
    }

    static Resuming of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(Resuming.class.getName()) instanceof Resuming known
                ? known
                : NOTHING;
    }

    void keepFor(HttpServletRequest request) {
        request.getSession().setAttribute(Resuming.class.getName(), this);
    }
}
