package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.mandates.sessions.SessionId;

/** What comes of wanting to go on with a draft while its user is away. */
public sealed interface GoingOn {

    /** The session is open, and the mediator works alone. */
    record Begun(SessionId session) implements GoingOn {}

    /** Somebody helps with the draft already, or the same person does in another browser. */
    record Occupied() implements GoingOn {}

    /** This sitting may not help now, or the mandate does not say so. */
    record Refused() implements GoingOn {}
}
