package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.mandates.sessions.SessionId;

/** What comes of a code that somebody typed to join a session. */
public sealed interface Joining {

    /** They met. */
    record Met(SessionId session) implements Joining {}

    /** Nobody waits with this code, or not for this person. */
    record Nobody() implements Joining {}

    /** Too many codes were wrong: none is heard until the pause is over, not even a right one. */
    record Pause() implements Joining {}
}
