package fr.coteacote.portal.identity.login;

import jakarta.servlet.http.HttpServletRequest;

/** That the last passkey was refused; said once, on the page that asks for it again. */
final class PasskeyRefused {

    private static final String NOTED = PasskeyRefused.class.getName();

    private PasskeyRefused() {}

    static void note(HttpServletRequest request) {
        request.getSession().setAttribute(NOTED, "oui");
    }

    static boolean take(HttpServletRequest request) {
        var session = request.getSession(false);
        var noted = session != null && session.getAttribute(NOTED) != null;
        if (noted) {
            session.removeAttribute(NOTED);
        }
        return noted;
    }
}
