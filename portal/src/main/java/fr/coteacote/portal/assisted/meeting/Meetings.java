package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.SittingReplaced;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.identity.tokens.OpaqueToken;
import fr.coteacote.portal.identity.tokens.SpokenCode;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.State;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.JoiningTries;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Side;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bring a mediator and a user together: the user joins what the mediator has opened, and both compare a number.
 *
 * <p>A code opens nothing by itself: what the mediator may see begins with the user's agreement, on a page of the user's
 * own.
 */
@Service
public class Meetings {

    /** How many wrong codes somebody may type. */
    static final int TRIES = 5;

    /** How long they wait then, from the first of them on: as long as a code lasts. */
    static final Duration PAUSE = Invitation.LIFE;

    private final AssistedSessions sessions;
    private final JoiningTries tries;
    private final Sittings sittings;
    private final ObjectProvider<OwnDrafts> drafts;
    private final Clock clock;

    Meetings(
            AssistedSessions sessions,
            JoiningTries tries,
            Sittings sittings,
            ObjectProvider<OwnDrafts> drafts,
            Clock clock) {
        this.sessions = sessions;
        this.tries = tries;
        this.sittings = sittings;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Join with what somebody typed; who has no sitting gets one.
     *
     * <p>A wrong code names no session, so it counts for who typed it: {@value #TRIES} in {@link #PAUSE}.
     */
    @Transactional
    public Joining join(SpokenCode code) {
        var user = sittings.ensure();
        var now = clock.instant();
        if (tries.count(user, now, now.minus(PAUSE)) > TRIES) {
            return new Joining.Pause();
        }
        var hash = Invitation.hash(code);
        return join(user, one -> sessions.joinByCode(hash, one, now))
                .<Joining>map(session -> {
                    tries.forget(user);
                    return new Joining.Met(session);
                })
                .orElseGet(Joining.Nobody::new);
    }

    /** Join with the link that was read from the mediator's screen. */
    @Transactional
    public Optional<SessionId> join(OpaqueToken link) {
        return join(sittings.ensure(), user -> sessions.joinByLink(link.hash(), user, clock.instant()));
    }

    private static Optional<SessionId> join(Sitting user, Function<Sitting, Optional<SessionId>> joining) {
        return user.professional() == null ? joining.apply(user) : Optional.empty();
    }

    /** The user saw the same number on both screens. */
    @Transactional
    public boolean sameNumber(AssistedSession session, Sitting user) {
        return isUser(session, user) && sessions.advance(session.id(), State.MET, State.AGREEING, clock.instant());
    }

    /** Tell whether {@code sitting} is the user's in a session that is not live yet. */
    public static boolean isUser(AssistedSession session, Sitting sitting) {
        return session.sideOf(sitting).filter(Side.USER::equals).isPresent();
    }

    /** Find a session by telephone, for the mediator who has it open. */
    public Optional<AssistedSession> onTheTelephone(SessionId id, Sitting mediator) {
        return find(id, mediator)
                .filter(AssistedSession::byPhone)
                .filter(session -> mediator.id().value().equals(session.mediatorSitting()));
    }

    /** Find a session for somebody who has a part in it; nobody else learns that there is one. */
    public Optional<AssistedSession> find(SessionId id, Sitting sitting) {
        return sessions.find(id).filter(session -> takesPart(session, sitting));
    }

    private boolean takesPart(AssistedSession session, Sitting sitting) {
        var id = sitting.id().value();
        var draft = session.draft();
        return id.equals(session.mediatorSitting())
                || id.equals(session.userSitting())
                || (draft != null && (sitting.opens(draft) || isOwn(draft, sitting)));
    }

    /** Who signs in anew finds the draft by their account, and the session with it. */
    private boolean isOwn(UUID draft, Sitting sitting) {
        return drafts.stream().anyMatch(own -> own.opens(draft, sitting));
    }

    /** Who joined, and signs in then, is still the one who joined. */
    @EventListener
    @Transactional
    void on(SittingReplaced replaced) {
        sessions.userSignedIn(replaced.before(), replaced.now());
    }

    /** Tell whether the user, whose turn it was when the help ended, may still note how they come back to their draft. */
    public boolean isParting(AssistedSession session) {
        return session.draft() != null && session.isParting(clock.instant());
    }
}
