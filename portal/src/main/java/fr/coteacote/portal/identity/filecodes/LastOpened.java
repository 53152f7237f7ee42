package fr.coteacote.portal.identity.filecodes;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * What was typed when this browser opened a file: a code serves once, and who presses twice has typed the right one.
 *
 * <p>In the HTTP session only. It lets nobody in: the file asks who is there itself.
 */
record LastOpened(String fileCode, String code, UUID file) implements Serializable {

    void keepFor(HttpServletRequest request) {
        request.getSession().setAttribute(LastOpened.class.getName(), this);
    }

    /** The file that was opened by just this. */
    static Optional<UUID> by(String fileCode, String code, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(LastOpened.class.getName()) instanceof LastOpened last
                        && last.fileCode.equals(fileCode)
                        && last.code.equals(code)
                ? Optional.of(last.file)
                : Optional.empty();
    }
}
