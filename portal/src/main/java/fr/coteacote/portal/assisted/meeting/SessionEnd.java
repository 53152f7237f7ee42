package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.SittingLeft;
import fr.coteacote.portal.mandates.EndOfHelp;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.OnRecord;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.End;
import fr.coteacote.portal.mandates.sessions.AssistedSession.State;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.IdleSessions;
import fr.coteacote.portal.mandates.sessions.JoiningTries;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.organisations.PostEnded;
import fr.coteacote.portal.organisations.Posts;
import fr.coteacote.portal.privacy.journal.About;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Entry;
import fr.coteacote.portal.privacy.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * End sessions: because somebody wants to, because the post behind it ended, or because nobody is there any more.
 *
 * <p>What was answered stays; what held for the session alone ends with it.
 */
@Component
public class SessionEnd {

    /** After how long without a press a session closes by itself; a visit at a reception point takes 20 to 40 minutes. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** How long before it the pages say so. */
    static final Duration WARNED = Duration.ofMinutes(5);

    /**
     * How long a user may be out of sight who agreed to this session only: a line that is lost for five minutes is no reason
     * to stop, a page that was closed is.
     */
    static final Duration AWAY = Duration.ofMinutes(15);

    private final AssistedSessions sessions;
    private final IdleSessions idle;
    private final JoiningTries tries;
    private final EndOfHelp ends;
    private final MandateService mandates;
    private final Posts posts;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionEnd(
            AssistedSessions sessions,
            IdleSessions idle,
            JoiningTries tries,
            EndOfHelp ends,
            MandateService mandates,
            Posts posts,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.idle = idle;
        this.tries = tries;
        this.ends = ends;
        this.mandates = mandates;
        this.posts = posts;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** End a session that somebody who takes part in it wants to end. */
    @Transactional
    public void end(AssistedSession session, End why, Sitting by) {
        end(session, why, over -> over.partOf(by) == Side.USER ? user(over, by) : OnRecord.mediator(over, by));
    }

    private Author user(AssistedSession session, Sitting user) {
        var draft = session.draft();
        return OnRecord.author(user, draft == null ? Role.SELF : mandates.roleOf(user, draft));
    }

    private void end(AssistedSession session, End why, Author by) {
        end(session, why, _ -> by);
    }

    /** The session may have begun since {@code known} was read: what is ended with it is told by what it was at its end. */
    private void end(AssistedSession known, End why, Function<AssistedSession, Author> by) {
        sessions.end(known.id(), why, clock.instant()).ifPresent(session -> {
            var author = by.apply(session);
            ends.sessionOver(session, author);
            var draft = session.draft();
            if (draft != null && session.isLive()) {
                journal.write(new Entry(Act.SESSION_ENDED, author, About.draft(draft)));
                events.publishEvent(session.over(draft, clock.instant()));
            }
        });
    }

    /** Close what nobody uses any more, and let the pages of what will be closed soon say so. */
    @Scheduled(fixedDelayString = "PT30S")
    @Transactional
    void closeAbandoned() {
        var now = clock.instant();
        idle.abandoned(now.minus(IDLE), now)
                .forEach(session ->
                        end(session, session.state() == State.WAITING ? End.NOT_MET : End.ABANDONED, Author.PORTAL));
        idle.leftByUser(now.minus(AWAY)).forEach(session -> end(session, End.USER_AWAY, Author.PORTAL));
        idle.signalIdle(now.minus(IDLE.minus(WARNED)));
        tries.forgetBefore(now.minus(Meetings.PAUSE));
    }

    /** Who leaves the computer leaves the session that was open on it: the mediator's, or the one that they joined. */
    @EventListener
    @Transactional
    void on(SittingLeft left) {
        var sitting = left.sitting().id().value();
        sessions.openOf(sitting).ifPresent(session -> end(session, End.MEDIATOR, left.sitting()));
        sessions.openJoinedIn(sitting).forEach(session -> end(session, End.USER, left.sitting()));
    }

    /**
     * Whose post ends helps no more, in the middle of a word too; and not later either, unless it is only their organisation
     * that is suspended.
     */
    @EventListener
    @Transactional
    void on(PostEnded ended) {
        sessions.openOfPost(ended.post().value()).forEach(session -> end(session, End.POST_ENDED, Author.PORTAL));
        posts.find(ended.post())
                .filter(post -> !post.runs(ended.at()))
                .ifPresent(post -> ends.postOver(post.id().value()));
    }
}
