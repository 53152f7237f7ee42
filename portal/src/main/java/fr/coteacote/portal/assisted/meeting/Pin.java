package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.identity.tokens.SlowHash;
import fr.coteacote.portal.mandates.sessions.SessionId;
import java.util.Optional;

/**
 * Four digits that a mediator chooses for one session on one computer; they give it back to them.
 *
 * <p>Not a log-in: it ends with the session, and after five wrong ones only the end is left.
 */
public record Pin(String digits) {

    /** Read what somebody typed. */
    public static Optional<Pin> parse(String typed) {
        var plain = typed.replaceAll("[\\s\\u00A0]", "");
        return plain.matches("[0-9]{4}") ? Optional.of(new Pin(plain)) : Optional.empty();
    }

    byte[] hash(SessionId session) {
        return SlowHash.of(digits, "session-pin/" + session);
    }

    /** Keep the digits out of logs. */
    @Override
    public String toString() {
        return "Pin[…]";
    }
}
