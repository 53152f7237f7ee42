package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.OnRecord;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.End;
import fr.coteacote.portal.mandates.sessions.AssistedSession.State;
import fr.coteacote.portal.mandates.sessions.AssistedSession.Together;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.AssistedSessions.Secrets;
import fr.coteacote.portal.mandates.sessions.Channel;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.organisations.Post;
import fr.coteacote.portal.organisations.PostRole;
import fr.coteacote.portal.organisations.Posts;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Entry;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.sealing.Seal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Let a mediator open a session: on two devices, on one, on the telephone, or to go on alone.
 *
 * <p>Unless they go on with what they were let do already, nobody is helped yet: the user joins ({@link Meetings}), and agrees.
 */
@Service
public class SessionStart {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AssistedSessions sessions;
    private final Posts posts;
    private final SessionEnd end;
    private final MandateService mandates;
    private final Journal journal;
    private final Seal seal;
    private final Clock clock;

    SessionStart(
            AssistedSessions sessions,
            Posts posts,
            SessionEnd end,
            MandateService mandates,
            Journal journal,
            Seal seal,
            Clock clock) {
        this.sessions = sessions;
        this.posts = posts;
        this.end = end;
        this.mandates = mandates;
        this.journal = journal;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Open a session on two devices.
     *
     * @param organisation in the name of which, as the page sent it; "" for who helps in the name of one
     * @return empty when this sitting may not help now, or has to say for whom
     */
    @Transactional
    public Optional<SessionId> open(Sitting mediator, String organisation) {
        return posts.helpingFor(mediator, organisation).map(post -> open(mediator, post, null));
    }

    /**
     * Open a session on two devices to practise: whoever joins plays {@code person}.
     *
     * @return empty when this sitting may not help now
     */
    @Transactional
    public Optional<SessionId> practise(Sitting mediator, FictitiousPerson person) {
        return posts.helping(mediator).map(post -> open(mediator, post, person.key()));
    }

    private SessionId open(Sitting mediator, Post post, @Nullable String training) {
        leaveOpen(mediator);
        var session = session(mediator, post, Channel.TWO_DEVICES, State.WAITING, training);
        var invitation = Invitation.random();
        sessions.add(
                session,
                new Secrets(
                        Invitation.hash(invitation.code()),
                        invitation.link().hash(),
                        seal.seal(invitation.write(), context(session.id())),
                        null));
        return session.id();
    }

    /**
     * Open a session on one computer, which is the user's first.
     *
     * @param pin what gives the computer back to the mediator
     * @param organisation in the name of which they help, as the page sent it; "" for who helps in the name of one
     * @return empty when this sitting may not help now, or has to say for whom
     */
    @Transactional
    public Optional<SessionId> openByTurns(Sitting mediator, Pin pin, String organisation) {
        return posts.helpingFor(mediator, organisation).map(post -> openByTurns(mediator, post, pin, null));
    }

    /**
     * Open a session on one computer to practise: the mediator plays {@code person} when it is that person's turn.
     *
     * @return empty when this sitting may not help now
     */
    @Transactional
    public Optional<SessionId> practiseByTurns(Sitting mediator, Pin pin, FictitiousPerson person) {
        return posts.helping(mediator).map(post -> openByTurns(mediator, post, pin, person.key()));
    }

    private SessionId openByTurns(Sitting mediator, Post post, Pin pin, @Nullable String training) {
        leaveOpen(mediator);
        var session = session(mediator, post, Channel.BY_TURNS, State.AGREEING, training);
        sessions.add(session, new Secrets(null, null, null, pin.hash(session.id())));
        return session.id();
    }

    /**
     * Go on with what a user lets this mediator do for some time: the user is not there, and finds it in their journal. The
     * mandate says in the name of which organisation.
     */
    @Transactional
    public GoingOn goOn(Sitting mediator, MandateId mandate) {
        var post = letIn(mediator, mandate);
        var running = post.flatMap(helping -> lets(helping, mandate));
        if (running.isEmpty()) {
            return new GoingOn.Refused();
        }
        if (elsewhere(mediator, running.get()).isPresent()) {
            return new GoingOn.Occupied();
        }
        leaveOpen(mediator);
        return mandates.holdRunning(mandate) // the user may be stopping it now
                .<GoingOn>map(held -> new GoingOn.Begun(goOn(mediator, post.get(), held)))
                .orElseGet(GoingOn.Refused::new);
    }

    /**
     * Find the session, in another browser than this mediator's, at work on what they want to go on with.
     *
     * @return empty too when the mandate does not let this mediator go on: they learn nothing of the draft
     */
    @Transactional(readOnly = true)
    public Optional<AssistedSession> elsewhere(Sitting mediator, MandateId mandate) {
        return letIn(mediator, mandate)
                .flatMap(post -> lets(post, mandate))
                .flatMap(running -> elsewhere(mediator, running));
    }

    /** The post of this mediator that a mandate lets go on. */
    private Optional<Post> letIn(Sitting mediator, MandateId mandate) {
        return posts.allHelping(mediator).stream()
                .filter(post -> lets(post, mandate).isPresent())
                .findFirst();
    }

    private Optional<AssistedSession> elsewhere(Sitting mediator, Mandate running) {
        return sessions.liveOn(running.draft())
                .filter(live -> !live.mediatorSitting().equals(mediator.id().value()));
    }

    private Optional<Mandate> lets(Post post, MandateId mandate) {
        return mandates.running(mandate)
                .filter(running -> running.letsGoOnAlone(post.id().value()));
    }

    /**
     * Until when the mediator of a session that is over may go on without the user; empty where the user agreed to that session
     * alone, or the agreement is over.
     */
    @Transactional(readOnly = true)
    public Optional<Instant> goesOnUntil(AssistedSession over) {
        return Optional.ofNullable(over.mandate())
                .map(MandateId::new)
                .flatMap(mandates::running)
                .filter(_ -> over.endedBy() != End.POST_ENDED)
                .filter(running -> running.letsGoOnAlone(over.post()))
                .map(Mandate::until);
    }

    private SessionId goOn(Sitting mediator, Post post, Mandate mandate) {
        var session = session(mediator, post, Channel.TWO_DEVICES, State.AGREEING, null);
        sessions.add(session, new Secrets(null, null, null, null));
        sessions.begin(session.id(), mandate.draft(), mandate.id().value(), clock.instant());
        journal.write(new Entry(Act.SESSION_BEGUN, OnRecord.mediator(session, mediator), OnRecord.about(mandate)));
        return session.id();
    }

    /**
     * Open a session with somebody on the telephone; how they are reached is kept apart.
     *
     * @param organisation in the name of which, as the page sent it; "" for who helps in the name of one
     * @return empty when this sitting may not help now, or has to say for whom
     */
    @Transactional
    public Optional<SessionId> openByPhone(Sitting mediator, String organisation) {
        return posts.helpingFor(mediator, organisation).map(post -> {
            leaveOpen(mediator);
            var session = session(mediator, post, Channel.BY_PHONE, State.AGREEING, null);
            sessions.add(session, new Secrets(null, null, null, null));
            return session.id();
        });
    }

    /** A mediator helps one person at a time. */
    private void leaveOpen(Sitting mediator) {
        sessions.openOf(mediator.id().value())
                .ifPresent(session -> end.end(session, AssistedSession.End.MEDIATOR, mediator));
    }

    private AssistedSession session(
            Sitting mediator, Post post, Channel channel, State state, @Nullable String training) {
        var now = clock.instant();
        return new AssistedSession(
                SessionId.create(),
                post.id().value(),
                post.organisation().id().value(),
                mediator.id().value(),
                channel,
                state,
                now.plus(Invitation.LIFE),
                RANDOM.nextInt(10, 100),
                null,
                null,
                null,
                null,
                new Together("", Side.USER, true, true, "", null, null),
                now,
                null,
                null,
                training,
                post.role() == PostRole.STAND_IN);
    }

    /** The code and the link that the mediator's page shows, until somebody has joined. */
    public Optional<Invitation> invitation(AssistedSession session, Sitting mediator) {
        return mediator.id().value().equals(session.mediatorSitting())
                ? sessions.spoken(session.id()).map(spoken -> Invitation.read(seal.open(spoken, context(session.id()))))
                : Optional.empty();
    }

    private static String context(SessionId id) {
        return "session/%s/invitation".formatted(id);
    }
}
