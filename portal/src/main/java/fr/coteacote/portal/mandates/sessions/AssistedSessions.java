package fr.coteacote.portal.mandates.sessions;

import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.SittingId;
import fr.coteacote.portal.mandates.sessions.AssistedSession.End;
import fr.coteacote.portal.mandates.sessions.AssistedSession.State;
import fr.coteacote.portal.mandates.sessions.AssistedSession.Together;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assisted sessions kept in PostgreSQL: how far each is, and whose turn it is. */
@Repository
public class AssistedSessions {

    private final JdbcClient jdbc;
    private final Signals signals;

    AssistedSessions(JdbcClient jdbc, Signals signals) {
        this.jdbc = jdbc;
        this.signals = signals;
    }

    /** Keep a new session. */
    public void add(AssistedSession session, Secrets secrets) {
        jdbc.sql("""
                insert into assisted_session
                    (id, post, organisation, mediator_sitting, channel, state, code_hash, link_hash, spoken, code_until,
                     number, turn, pin_hash, opened, moved, training, stand_in)
                values
                    (:id, :post, :organisation, :sitting, :channel, :state, :code, :link, :spoken, :until,
                     :number, :turn, :pin, :opened, :opened, :training, :standIn)
                """)
                .param("id", session.id().value())
                .param("post", session.post())
                .param("organisation", session.organisation())
                .param("sitting", session.mediatorSitting())
                .param("channel", session.channel().name())
                .param("state", session.state().name())
                .param("code", secrets.codeHash())
                .param("link", secrets.linkHash())
                .param("spoken", secrets.spoken())
                .param("until", Timestamp.from(session.codeUntil()))
                .param("number", session.number())
                .param("turn", name(session.turn()), Types.VARCHAR)
                .param("pin", secrets.pinHash())
                .param("opened", Timestamp.from(session.opened()))
                .param("training", session.training(), Types.VARCHAR)
                .param("standIn", session.standIn())
                .update();
    }

    public Optional<AssistedSession> find(SessionId id) {
        return jdbc.sql("select * from assisted_session where id = ?")
                .param(id.value())
                .query(AssistedSessions::read)
                .optional();
    }

    /** Find the session at work on a draft. */
    public Optional<AssistedSession> liveOn(UUID draft) {
        return jdbc.sql("select * from assisted_session where draft = ? and state = 'LIVE'")
                .param(draft)
                .query(AssistedSessions::read)
                .optional();
    }

    /** The sessions held under a mandate, newest first. */
    public List<AssistedSession> under(UUID mandate) {
        return jdbc.sql("select * from assisted_session where mandate = ? order by opened desc")
                .param(mandate)
                .query(AssistedSessions::read)
                .list();
    }

    /** The sessions held on a draft, newest first. */
    public List<AssistedSession> heldOn(UUID draft) {
        return jdbc.sql("select * from assisted_session where draft = ? order by opened desc")
                .param(draft)
                .query(AssistedSessions::read)
                .list();
    }

    /** Find the session that a mediator has open in this sitting. */
    public Optional<AssistedSession> openOf(UUID mediatorSitting) {
        return jdbc.sql("""
                select * from assisted_session where mediator_sitting = ? and ended is null order by opened desc limit 1
                """)
                .param(mediatorSitting)
                .query(AssistedSessions::read)
                .optional();
    }

    /** Find the last session that a mediator opened in this sitting, which may have ended. */
    public Optional<AssistedSession> newestOf(UUID mediatorSitting) {
        return jdbc.sql("""
                select * from assisted_session where mediator_sitting = ? order by ended is null desc, opened desc limit 1
                """)
                .param(mediatorSitting)
                .query(AssistedSessions::read)
                .optional();
    }

    /** The sessions that somebody joined in this sitting and that have not ended. */
    public List<AssistedSession> openJoinedIn(UUID userSitting) {
        return jdbc.sql("select * from assisted_session where user_sitting = ? and ended is null for update")
                .param(userSitting)
                .query(AssistedSessions::read)
                .list();
    }

    /** Count the requests on which an organisation has helped since {@code since}; practising does not count. */
    public int requestsHelpedBy(UUID organisation, Instant since) {
        return jdbc.sql("""
                select count(distinct draft) from assisted_session
                where organisation = ? and opened >= ? and training is null
                """)
                .params(organisation, Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Those of a post that have not ended. */
    public List<AssistedSession> openOfPost(UUID post) {
        return jdbc.sql("select * from assisted_session where post = ? and ended is null for update")
                .param(post)
                .query(AssistedSessions::read)
                .list();
    }

    /** The sessions of a post since {@code since} in which somebody was helped, newest first. */
    public List<AssistedSession> of(UUID post, Instant since) {
        return jdbc.sql("""
                select * from assisted_session where post = ? and opened >= ? and training is null order by opened desc
                """)
                .params(post, Timestamp.from(since))
                .query(AssistedSessions::read)
                .list();
    }

    /** Let somebody join the session that waits with this code; the first who comes joins. */
    public Optional<SessionId> joinByCode(byte[] codeHash, Sitting user, Instant now) {
        return join("code_hash", codeHash, user, now);
    }

    /** Let somebody join the session that waits with this link. */
    public Optional<SessionId> joinByLink(byte[] linkHash, Sitting user, Instant now) {
        return join("link_hash", linkHash, user, now);
    }

    /** Somebody whom an account names joins nobody who only practises. */
    private Optional<SessionId> join(String column, byte[] hash, Sitting user, Instant now) {
        return jdbc.sql("""
                update assisted_session
                set state = 'MET', user_sitting = :sitting, spoken = null, code_hash = null, link_hash = null, moved = :now,
                    user_last_seen = :now
                where %s = :hash and state = 'WAITING' and code_until > :now and mediator_sitting <> :sitting
                  and (training is null or not :known)
                returning id
                """.formatted(column))
                .param("sitting", user.id().value())
                .param("known", user.account() != null)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional()
                .map(SessionId::new)
                .map(id -> {
                    signals.changed(id);
                    return id;
                });
    }

    /** Let the user of a session that runs keep their part under a new sitting; who has a name practises with nobody. */
    public void userSignedIn(SittingId before, SittingId now) {
        jdbc.sql("""
                update assisted_session set user_sitting = ? where user_sitting = ? and ended is null and training is null
                """).params(now.value(), before.value()).update();
    }

    /** Go from one state to the next; false when it was not in {@code from} any more. */
    public boolean advance(SessionId id, State from, State to, Instant now) {
        return changed(
                id,
                jdbc.sql("update assisted_session set state = ?, moved = ? where id = ? and state = ?")
                        .params(to.name(), Timestamp.from(now), id.value(), from.name())
                        .update());
    }

    /**
     * Hold a session in which somebody agrees, until that is written down: of two presses at once the second waits.
     *
     * @return false when it has gone on, or is over
     */
    public boolean holdAgreeing(SessionId id) {
        return jdbc.sql("select state = 'AGREEING' from assisted_session where id = ? for update")
                .param(id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Begin the work on a draft under a mandate. */
    public boolean begin(SessionId id, UUID draft, UUID mandate, Instant now) {
        return changed(
                id,
                jdbc.sql("""
                        update assisted_session set state = 'LIVE', draft = ?, mandate = ?, moved = ?
                        where id = ? and state = 'AGREEING'
                        """)
                        .params(draft, mandate, Timestamp.from(now), id.value())
                        .update());
    }

    /**
     * Let a live session go on under the mandate that takes the place of another; and a call, which may be over: how the
     * person is reached, and stops the help, is known by it.
     */
    public void goOnUnder(UUID mandate, UUID insteadOf) {
        jdbc.sql("""
                update assisted_session set mandate = ?
                where mandate = ? and (state = 'LIVE' or channel = 'BY_PHONE')
                """).params(mandate, insteadOf).update();
    }

    /**
     * End a session that runs.
     *
     * @return the session as it was: it may have gone on since the caller read it, and what is to be ended with it hangs on
     *     that; empty when it had ended
     */
    public Optional<AssistedSession> end(SessionId id, End why, Instant now) {
        var running = jdbc.sql("select * from assisted_session where id = ? and ended is null for update")
                .param(id.value())
                .query(AssistedSessions::read)
                .optional();
        running.ifPresent(_ -> changed(
                id,
                jdbc.sql("""
                        update assisted_session
                        set state = 'ENDED', ended = :now, ended_by = :why, spoken = null, code_hash = null,
                            link_hash = null, pin_hash = null
                        where id = :id
                        """)
                        .param("now", Timestamp.from(now))
                        .param("why", why.name())
                        .param("id", id.value())
                        .update()));
        return running;
    }

    /** Give the one computer to {@code turn}; to nobody yet, when it is null. */
    public void giveTo(SessionId id, @Nullable Side turn, Instant now) {
        changed(
                id,
                jdbc.sql("""
                        update assisted_session
                        set turn = :turn, turns = turns + 1, moved = :now, pin_tries = case when :turn = 'MEDIATOR' then 0 else pin_tries end
                        where id = :id and channel = 'BY_TURNS' and ended is null
                        """)
                        .param("turn", name(turn), Types.VARCHAR)
                        .param("now", Timestamp.from(now))
                        .param("id", id.value())
                        .update());
    }

    /** Count how often the one computer went from one to the other: while nobody hands it over, it is the same turn. */
    public int turnsOf(SessionId id) {
        return jdbc.sql("select turns from assisted_session where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private static @Nullable String name(@Nullable Side side) {
        return side == null ? null : side.name();
    }

    /** Count a try of the PIN and give its hash; empty when there were {@code most} already. */
    public Optional<byte[]> tryPin(SessionId id, int most) {
        return jdbc.sql("""
                update assisted_session set pin_tries = pin_tries + 1 where id = ? and pin_tries < ? returning pin_hash
                """)
                .params(id.value(), most)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    /** The code and the link, sealed; empty once somebody has joined. */
    public Optional<byte[]> spoken(SessionId id) {
        return jdbc.sql("select spoken from assisted_session where id = ? and state = 'WAITING' and spoken is not null")
                .param(id.value())
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    /**
     * Say that somebody changes something in a session at work. Nobody ends it from now on until the transaction does.
     *
     * @param by on which side they are: a user who does something is there, also where no script tells so
     * @return false when it is over
     */
    public boolean act(SessionId id, Side by, Instant now) {
        return !jdbc.sql("""
                with moved as (
                    update assisted_session set moved = ?, user_last_seen = case when ? then ? else user_last_seen end
                    where id = ? and state = 'LIVE' returning id
                )
                select pg_notify('%s', id::text) from moved
                """.formatted(Signals.CHANNEL))
                .params(Timestamp.from(now), by == Side.USER, Timestamp.from(now), id.value())
                .query((row, index) -> 1)
                .list()
                .isEmpty();
    }

    private boolean changed(SessionId id, int rows) {
        if (rows > 0) {
            signals.changed(id);
        }
        return rows > 0;
    }

    static AssistedSession read(ResultSet row, int index) throws SQLException {
        var endedBy = row.getString("ended_by");
        var turn = row.getString("turn");
        return new AssistedSession(
                new SessionId(row.getObject("id", UUID.class)),
                row.getObject("post", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getObject("mediator_sitting", UUID.class),
                Channel.valueOf(row.getString("channel")),
                State.valueOf(row.getString("state")),
                row.getTimestamp("code_until").toInstant(),
                row.getInt("number"),
                row.getObject("user_sitting", UUID.class),
                row.getObject("draft", UUID.class),
                row.getObject("mandate", UUID.class),
                turn == null ? null : Side.valueOf(turn),
                new Together(
                        row.getString("place"),
                        Side.valueOf(row.getString("led_by")),
                        row.getBoolean("user_follows"),
                        row.getBoolean("mediator_follows"),
                        row.getString("pointed"),
                        instant(row, "user_seen"),
                        instant(row, "mediator_seen")),
                row.getTimestamp("opened").toInstant(),
                instant(row, "ended"),
                endedBy == null ? null : End.valueOf(endedBy),
                row.getString("training"),
                row.getBoolean("stand_in"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /**
     * What only hashes, or seals, are kept of.
     *
     * @param pinHash of what gives the one computer back to the mediator; null on two devices
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the database, never compared
    public record Secrets(
            byte @Nullable [] codeHash,
            byte @Nullable [] linkHash,
            byte @Nullable [] spoken,
            byte @Nullable [] pinHash) {}
}
