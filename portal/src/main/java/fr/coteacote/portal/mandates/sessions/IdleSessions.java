package fr.coteacote.portal.mandates.sessions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions in which nobody does anything: since when, and which are to be closed. */
@Repository
public class IdleSessions {

    private final JdbcClient jdbc;
    private final Signals signals;

    IdleSessions(JdbcClient jdbc, Signals signals) {
        this.jdbc = jdbc;
        this.signals = signals;
    }

    /** Those that nobody has moved since {@code limit}, and those that nobody joined in time. */
    public List<AssistedSession> abandoned(Instant limit, Instant now) {
        return jdbc.sql("""
                select * from assisted_session
                where ended is null and (moved < ? or state = 'WAITING' and code_until < ?) for update skip locked
                """)
                .params(Timestamp.from(limit), Timestamp.from(now))
                .query(AssistedSessions::read)
                .list();
    }

    /**
     * Those on two devices whose user agreed to this session only and has given no sign since {@code limit}, whatever the
     * mediator does.
     */
    public List<AssistedSession> leftByUser(Instant limit) {
        return jdbc.sql("""
                select * from assisted_session live
                where state = 'LIVE' and channel = 'TWO_DEVICES' and user_last_seen < ?
                  and exists (select from mandate where mandate.id = live.mandate and mandate.session is not null)
                for update skip locked
                """)
                .param(Timestamp.from(limit))
                .query(AssistedSessions::read)
                .list();
    }

    /** When somebody last did something in a session. */
    public Instant lastMoved(SessionId id) {
        return jdbc.sql("select moved from assisted_session where id = ?")
                .param(id.value())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /** Note that somebody is still there. */
    public void stay(SessionId id, Instant now) {
        jdbc.sql("update assisted_session set moved = ? where id = ? and ended is null")
                .params(Timestamp.from(now), id.value())
                .update();
        signals.changed(id);
    }

    /** Let the pages of sessions look again that nobody has moved since {@code limit}: they close soon. */
    public void signalIdle(Instant limit) {
        jdbc.sql("""
                select pg_notify('%s', id::text) from assisted_session where state = 'LIVE' and moved < ?
                """.formatted(Signals.CHANNEL))
                .param(Timestamp.from(limit))
                .query((row, index) -> 1)
                .list();
    }
}
