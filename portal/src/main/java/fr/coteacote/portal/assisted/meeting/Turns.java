package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.Side;
import java.security.MessageDigest;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose turn it is on one computer.
 *
 * <p>Between two turns it is nobody's: the page says nothing of the request. The user takes it with one press; the mediator
 * with the PIN, not with ProConnect, which would let anybody in for hours.
 */
@Service
public class Turns {

    /** How many wrong PINs a turn bears. */
    static final int TRIES = 5;

    private final AssistedSessions sessions;
    private final Clock clock;

    Turns(AssistedSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Put the neutral page between the two. */
    @Transactional
    public void handOver(AssistedSession session, Sitting sitting) {
        if (has(session, sitting)) {
            sessions.giveTo(session.id(), null, clock.instant());
        }
    }

    /** The user sits down. */
    @Transactional
    public void user(AssistedSession session, Sitting sitting) {
        if (has(session, sitting) && session.turn() == null) {
            sessions.giveTo(session.id(), Side.USER, clock.instant());
        }
    }

    /** The mediator sits down; false when the PIN is wrong, or was wrong too often. */
    @Transactional
    public boolean mediator(AssistedSession session, Sitting sitting, Pin pin) {
        if (!has(session, sitting)) {
            return false;
        }
        var right = sessions.tryPin(session.id(), TRIES)
                .filter(hash -> MessageDigest.isEqual(hash, pin.hash(session.id())))
                .isPresent();
        if (right) {
            sessions.giveTo(session.id(), Side.MEDIATOR, clock.instant());
        }
        return right;
    }

    private static boolean has(AssistedSession session, Sitting sitting) {
        return session.byTurns() && sitting.id().value().equals(session.mediatorSitting());
    }
}
