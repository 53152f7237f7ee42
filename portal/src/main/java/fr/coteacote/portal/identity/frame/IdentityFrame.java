package fr.coteacote.portal.identity.frame;

import fr.coteacote.portal.ui.frame.PageFrame;
import fr.coteacote.portal.ui.frame.Surroundings;
import fr.coteacote.portal.ui.frame.SurroundingsSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** What the pages of this module stand in, and the token that their forms carry. */
@Component
public class IdentityFrame {

    private final ObjectProvider<SurroundingsSource> source;

    IdentityFrame(ObjectProvider<SurroundingsSource> source) {
        this.source = source;
    }

    public PageFrame frame() {
        var known = source.getIfAvailable();
        return new PageFrame(
                known == null ? new Surroundings("Côte à côte", List.of(), List.of(), List.of()) : known.current());
    }

    /** The token for a form of the page being written. */
    public String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
