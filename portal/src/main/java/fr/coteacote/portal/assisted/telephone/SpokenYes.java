package fr.coteacote.portal.assisted.telephone;

import fr.coteacote.portal.mandates.sessions.SessionId;

/**
 * That the user of a session, on the telephone, said yes to one thing.
 *
 * <p>Only {@link SpokenCodes} makes one, from the right code: whoever holds it has heard it.
 */
public final class SpokenYes {

    private final SessionId session;
    private final Purpose purpose;
    private final String bound;

    SpokenYes(SessionId session, Purpose purpose, String bound) {
        this.session = session;
        this.purpose = purpose;
        this.bound = bound;
    }

    public SessionId session() {
        return session;
    }

    public Purpose purpose() {
        return purpose;
    }

    /** What exactly was said yes to, as who asked wrote it down. */
    public String bound() {
        return bound;
    }
}
