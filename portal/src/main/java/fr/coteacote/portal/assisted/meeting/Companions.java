package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.EndOfHelp;
import fr.coteacote.portal.mandates.OnRecord;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.Channel;
import fr.coteacote.portal.mandates.sessions.IdleSessions;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.mandates.sessions.Whereabouts;
import fr.coteacote.portal.organisations.Post;
import fr.coteacote.portal.organisations.PostId;
import fr.coteacote.portal.organisations.PostRole;
import fr.coteacote.portal.organisations.Posts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tell each of two people who is with them, and take what they do about it. */
@Service
public class Companions {

    /** A page that has not been heard of for so long is not there. */
    public static final Duration LATELY = Duration.ofSeconds(25);

    private final AssistedSessions sessions;
    private final IdleSessions idle;
    private final Whereabouts whereabouts;
    private final Posts posts;
    private final EndOfHelp ends;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Companions(
            AssistedSessions sessions,
            IdleSessions idle,
            Whereabouts whereabouts,
            Posts posts,
            EndOfHelp ends,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.idle = idle;
        this.whereabouts = whereabouts;
        this.posts = posts;
        this.ends = ends;
        this.events = events;
        this.clock = clock;
    }

    /** See {@code session} from {@code side}. */
    public Companion of(AssistedSession session, Side side) {
        var post = posts.find(new PostId(session.post()));
        var meeting = session.meeting();
        var now = clock.instant();
        return new Companion(
                session.id(),
                side,
                helper(post).orElse("Une personne"),
                post.filter(one -> one.role() == PostRole.STAND_IN)
                        .map(_ -> "En remplacement")
                        .orElse("Médiation"),
                post.map(one -> one.organisation().name()).orElse(""),
                session.channel(),
                session.channel() != Channel.TWO_DEVICES || meeting.isThere(side.other(), now, LATELY),
                meeting.seen(side.other()).orElse(null),
                meeting.follows(side),
                meeting.follows(side.other()),
                meeting.ledBy() != side,
                meeting.place(),
                meeting.pointed(),
                !session.byTurns() && session.userSitting() == null,
                closesIn(session, now));
    }

    /** The mediator's name, as the user learnt it when they met; empty when none is known. */
    public Optional<String> helper(AssistedSession session) {
        return helper(posts.find(new PostId(session.post())));
    }

    private static Optional<String> helper(Optional<Post> post) {
        return post.map(Post::name).filter(name -> !name.isBlank());
    }

    private int closesIn(AssistedSession session, Instant now) {
        if (!session.isLive()) {
            return 0;
        }
        var left = Duration.between(now, idle.lastMoved(session.id()).plus(SessionEnd.IDLE));
        return left.compareTo(SessionEnd.WARNED) > 0
                ? 0
                : Math.max(1, (int) left.plusSeconds(59).toMinutes());
    }

    /** Say that one is still there, so that the session does not close. */
    @Transactional
    public void stay(SessionId session) {
        idle.stay(session, clock.instant());
    }

    /**
     * Say to the other, who may follow, that this is where one goes on.
     *
     * @param place below the address of the draft
     */
    @Transactional
    public void lead(SessionId session, Side side, String place) {
        whereabouts.lead(session, side, place, clock.instant());
    }

    /** Note that somebody has loaded a page: where no script runs, little else tells that they are there. */
    @Transactional
    public void isThere(SessionId session, Side side) {
        var now = clock.instant();
        whereabouts.see(session, side, now, now.minus(LATELY));
    }

    /** Go where the other goes, or no longer. */
    @Transactional
    public void follow(SessionId session, Side side, boolean follows) {
        whereabouts.follow(session, side, follows);
    }

    /**
     * Show something of the page to the user, on record.
     *
     * @param by the mediator
     * @param place where that is, below the address of the draft: who shows something leads there
     * @param what a question, or {@link PointedAt#HELP}; "" to stop
     */
    @Transactional
    public void point(AssistedSession session, Sitting by, String place, String what) {
        if (!what.isEmpty()) {
            whereabouts.lead(session.id(), Side.MEDIATOR, place, clock.instant());
        }
        whereabouts.point(session.id(), what);
        var draft = session.draft();
        if (draft != null && session.isLive() && !what.isEmpty()) {
            events.publishEvent(new PointedAt(draft, place, what, OnRecord.mediator(session, by)));
        }
    }

    /** Find a session that is live; one whose mandate runs no more is ended with this. */
    @Transactional
    public Optional<AssistedSession> live(SessionId id) {
        return sessions.find(id).filter(AssistedSession::isLive).filter(live -> !ends.endOverdue(live));
    }
}
