package fr.coteacote.portal.identity;

import fr.coteacote.portal.ui.PageFrame;
import fr.coteacote.portal.ui.Surroundings;
import fr.coteacote.portal.ui.SurroundingsSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** What the pages of this module stand in, and the token that their forms carry. */
@Component
class IdentityFrame {

    private final ObjectProvider<SurroundingsSource> source;

    IdentityFrame(ObjectProvider<SurroundingsSource> source) {
        this.source = source;
    }

    PageFrame frame() {
        var known = source.getIfAvailable();
        return new PageFrame(
                known == null ? new Surroundings("Côte à côte", List.of(), List.of(), List.of()) : known.current());
    }

    /** The token for a form of the page being written. */
    String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
