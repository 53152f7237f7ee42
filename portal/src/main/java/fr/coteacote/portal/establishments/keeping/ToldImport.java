package fr.coteacote.portal.establishments.keeping;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** What came of a file, a line each; in the HTTP session until it is shown. */
record ToldImport(List<String> lines) implements Serializable {

    ToldImport {
        lines = List.copyOf(lines);
    }

    /** Take what is to be told; it goes with being taken. */
    static List<String> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(ToldImport.class.getName()) instanceof ToldImport(var told)) {
            session.removeAttribute(ToldImport.class.getName());
            return told;
        }
        return List.of();
    }

    void keepFor(HttpServletRequest request) {
        request.getSession().setAttribute(ToldImport.class.getName(), this);
    }
}
