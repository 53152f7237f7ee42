package fr.coteacote.portal.organisations.pages;

import fr.coteacote.portal.organisations.joining.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Why who is there could not accept an invitation; said once, on its page, from the HTTP session. */
final class NotAccepted {

    private static final String NOTED = NotAccepted.class.getName();

    private NotAccepted() {}

    static void note(HttpServletRequest request, Refusal why) {
        request.getSession().setAttribute(NOTED, why);
    }

    static Optional<Refusal> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(NOTED) instanceof Refusal why) {
            session.removeAttribute(NOTED);
            return Optional.of(why);
        }
        return Optional.empty();
    }
}
