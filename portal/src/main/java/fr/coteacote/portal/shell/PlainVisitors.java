package fr.coteacote.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;

/**
 * Recognises browsers that run no script, and keeps nothing alive on the server for them.
 *
 * <p>The script of the page sets a cookie. A session that has been shown a page and comes back without it runs no
 * script: its page is written without Flow's scripts, and its UI is closed at once instead of waiting for a heartbeat
 * that never comes.
 */
final class PlainVisitors {

    private static final String SCRIPTS_RUN = "scripts";
    private static final String SHOWN = PlainVisitors.class.getName() + ".shown";

    private PlainVisitors() {}

    /** Tell whether the request comes from such a browser, and remember that a page is shown. */
    static boolean comes(VaadinRequest request) {
        var session = request.getWrappedSession();
        var shownBefore = session.getAttribute(SHOWN) != null;
        session.setAttribute(SHOWN, true);
        return shownBefore && !hasMark(request.getCookies());
    }

    /** Write the page for a browser that will not call back. */
    static void writeFor(UI ui, Document document) {
        document.select("script:not([src^=/assets/]), link[rel=modulepreload]").remove();
        var html = document.getElementsByTag("html").first();
        if (html != null) {
            html.attr("data-simple", "");
        }
        ui.close();
    }

    private static boolean hasMark(Cookie[] cookies) {
        if (cookies == null) {
            return false;
        }
        for (var cookie : cookies) {
            if (cookie.getName().equals(SCRIPTS_RUN)) {
                return true;
            }
        }
        return false;
    }
}
