package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.SittingReplaced;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.identity.tokens.OpaqueToken;
import fr.coteacote.portal.identity.tokens.SlowHash;
import fr.coteacote.portal.identity.tokens.SpokenCode;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.OnRecord;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.State;
import fr.coteacote.portal.mandates.sessions.AssistedSession.Together;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.AssistedSessions.Secrets;
import fr.coteacote.portal.mandates.sessions.Channel;
import fr.coteacote.portal.mandates.sessions.JoiningTries;
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
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bring a mediator and a user together: the mediator opens, the user joins, both compare a number.
 *
 * <p>A code is used once, lasts ten minutes, and opens nothing by itself: what the mediator may see begins with the user's
 * agreement, on a page of the user's own.
 */
@Service
public class Meetings {

    /** How long somebody may join. */
    static final Duration CODE_LIFE = Duration.ofMinutes(10);

    /** How many wrong codes somebody may type. */
    static final int TRIES = 5;

    /** How long they wait then, from the first of them on: as long as a code lasts. */
    static final Duration PAUSE = CODE_LIFE;

    private static final String CODE_SALT = "meeting-code";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AssistedSessions sessions;
    private final JoiningTries tries;
    private final Posts posts;
    private final Sittings sittings;
    private final SessionEnd end;
    private final MandateService mandates;
    private final ObjectProvider<OwnDrafts> drafts;
    private final Journal journal;
    private final Seal seal;
    private final Clock clock;

    Meetings(
            AssistedSessions sessions,
            JoiningTries tries,
            Posts posts,
            Sittings sittings,
            SessionEnd end,
            MandateService mandates,
            ObjectProvider<OwnDrafts> drafts,
            Journal journal,
            Seal seal,
            Clock clock) {
        this.sessions = sessions;
        this.tries = tries;
        this.posts = posts;
        this.sittings = sittings;
        this.end = end;
        this.mandates = mandates;
        this.drafts = drafts;
        this.journal = journal;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Open a session on two devices.
     *
     * @return empty when this sitting may not help now
     */
    @Transactional
    public Optional<SessionId> open(Sitting mediator) {
        return open(mediator, null);
    }

    /**
     * Open a session on two devices to practise: whoever joins plays {@code person}.
     *
     * @return empty when this sitting may not help now
     */
    @Transactional
    public Optional<SessionId> practise(Sitting mediator, FictitiousPerson person) {
        return open(mediator, person.key());
    }

    private Optional<SessionId> open(Sitting mediator, @Nullable String training) {
        return posts.helping(mediator).map(post -> {
            leaveOpen(mediator);
            var session = session(mediator, post, Channel.TWO_DEVICES, State.WAITING, training);
            var invitation = Invitation.random();
            sessions.add(
                    session,
                    new Secrets(
                            SlowHash.of(invitation.code().value(), CODE_SALT),
                            invitation.link().hash(),
                            seal.seal(invitation.write(), context(session.id())),
                            null));
            return session.id();
        });
    }

    /**
     * Open a session on one computer, which is the user's first.
     *
     * @param pin what gives the computer back to the mediator
     * @return empty when this sitting may not help now
     */
    @Transactional
    public Optional<SessionId> openByTurns(Sitting mediator, Pin pin) {
        return openByTurns(mediator, pin, null);
    }

    /**
     * Open a session on one computer to practise: the mediator plays {@code person} when it is that person's turn.
     *
     * @return empty when this sitting may not help now
     */
    @Transactional
    public Optional<SessionId> practiseByTurns(Sitting mediator, Pin pin, FictitiousPerson person) {
        return openByTurns(mediator, pin, person.key());
    }

    private Optional<SessionId> openByTurns(Sitting mediator, Pin pin, @Nullable String training) {
        return posts.helping(mediator).map(post -> {
            leaveOpen(mediator);
            var session = session(mediator, post, Channel.BY_TURNS, State.AGREEING, training);
            sessions.add(session, new Secrets(null, null, null, pin.hash(session.id())));
            return session.id();
        });
    }

    /** Go on with what a user lets this mediator do for some time: the user is not there, and finds it in their journal. */
    @Transactional
    public GoingOn goOn(Sitting mediator, MandateId mandate) {
        var post = posts.helping(mediator);
        var running = post.flatMap(helping -> lets(helping, mandate));
        if (running.isEmpty()) {
            return new GoingOn.Refused();
        }
        return elsewhere(mediator, running.get()).isPresent()
                ? new GoingOn.Occupied()
                : new GoingOn.Begun(goOn(mediator, post.get(), running.get()));
    }

    /**
     * Find the session, in another browser than this mediator's, at work on what they want to go on with.
     *
     * @return empty too when the mandate does not let this mediator go on: they learn nothing of the draft
     */
    @Transactional(readOnly = true)
    public Optional<AssistedSession> elsewhere(Sitting mediator, MandateId mandate) {
        return posts.helping(mediator)
                .flatMap(post -> lets(post, mandate))
                .flatMap(running -> elsewhere(mediator, running));
    }

    private Optional<AssistedSession> elsewhere(Sitting mediator, Mandate running) {
        return sessions.liveOn(running.draft())
                .filter(live -> !live.mediatorSitting().equals(mediator.id().value()));
    }

    private Optional<Mandate> lets(Post post, MandateId mandate) {
        return mandates.running(mandate)
                .filter(running -> running.letsGoOnAlone(post.id().value()));
    }

    private SessionId goOn(Sitting mediator, Post post, Mandate mandate) {
        leaveOpen(mediator);
        var session = session(mediator, post, Channel.TWO_DEVICES, State.AGREEING, null);
        sessions.add(session, new Secrets(null, null, null, null));
        sessions.begin(session.id(), mandate.draft(), mandate.id().value(), clock.instant());
        journal.write(new Entry(Act.SESSION_BEGUN, OnRecord.mediator(session, mediator), OnRecord.about(mandate)));
        return session.id();
    }

    /**
     * Open a session with somebody on the telephone; how they are reached is kept apart.
     *
     * @return empty when this sitting may not help now
     */
    @Transactional
    public Optional<SessionId> openByPhone(Sitting mediator) {
        return posts.helping(mediator).map(post -> {
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
                now.plus(CODE_LIFE),
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
        var hash = SlowHash.of(code.value(), CODE_SALT);
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

    private static String context(SessionId id) {
        return "session/%s/invitation".formatted(id);
    }
}
