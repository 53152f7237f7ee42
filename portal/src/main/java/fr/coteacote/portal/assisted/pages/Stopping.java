package fr.coteacote.portal.assisted.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/**
 * How far somebody is in stopping a help: the code they typed, and whether it is done.
 *
 * <p>In the HTTP session only, so that no address holds it; when it is lost the page begins again.
 *
 * @param code as typed; "" for none
 */
record Stopping(String code, boolean isWrong, boolean stopped) implements Serializable {

    static final Stopping NOTHING = new Stopping("", false, false);
    static final Stopping WRONG = new Stopping("", true, false);
    static final Stopping DONE = new Stopping("", false, true);

    static Stopping by(String code) {
        return new Stopping(code, false, false);
    }

    static Stopping of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(Stopping.class.getName()) instanceof Stopping known
                ? known
                : NOTHING;
    }

    void keepFor(HttpServletRequest request) {
        request.getSession().setAttribute(Stopping.class.getName(), this);
    }

    boolean isAsked() {
        return !code.isEmpty();
    }

    /** Keep the code out of logs. */
    @Override
    public String toString() {
        return "Stopping[…]";
    }
}
