package fr.coteacote.portal.mandates.sessions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the two of a session are, who of them is there, and what one shows to the other. */
@Repository
public class Whereabouts {

    private final JdbcClient jdbc;
    private final Signals signals;

    Whereabouts(JdbcClient jdbc, Signals signals) {
        this.jdbc = jdbc;
        this.signals = signals;
    }

    /** Say where the one who leads is; what is shown there stays shown, whoever comes to it. */
    public void lead(SessionId id, Side side, String place, Instant now) {
        changed(
                id,
                jdbc.sql("""
                        update assisted_session set place = :place, led_by = :side, moved = :now,
                            pointed = case when place = :place then pointed else '' end
                        where id = :id and state = 'LIVE' and (place <> :place or led_by <> :side)
                        """)
                        .param("place", place)
                        .param("side", side.name())
                        .param("now", Timestamp.from(now))
                        .param("id", id.value())
                        .update());
    }

    /** Let {@code side} go where the other goes, or no longer. */
    public void follow(SessionId id, Side side, boolean follows) {
        var column = side == Side.USER ? "user_follows" : "mediator_follows";
        changed(
                id,
                jdbc.sql("update assisted_session set %s = ? where id = ?".formatted(column))
                        .params(follows, id.value())
                        .update());
    }

    /** Show a question to the other, or nothing any more (""). */
    public void point(SessionId id, String question) {
        changed(
                id,
                jdbc.sql("update assisted_session set pointed = ? where id = ? and state = 'LIVE'")
                        .params(question, id.value())
                        .update());
    }

    /** Note that the page of {@code side} is connected, or was loaded; signal only when it was not. */
    public void see(SessionId id, Side side, Instant now, Instant lately) {
        var column = side == Side.USER ? "user_seen" : "mediator_seen";
        var wasThere = jdbc.sql("select coalesce(%s >= ?, false) from assisted_session where id = ?".formatted(column))
                .params(Timestamp.from(lately), id.value())
                .query(Boolean.class)
                .optional();
        var lasting = side == Side.USER ? ", user_last_seen = :now" : "";
        jdbc.sql("update assisted_session set %s = :now%s where id = :id".formatted(column, lasting))
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
        if (wasThere.isPresent() && !wasThere.get()) {
            signals.changed(id);
        }
    }

    /** Note that the page of {@code side} is not connected any more. */
    public void lose(SessionId id, Side side) {
        var column = side == Side.USER ? "user_seen" : "mediator_seen";
        changed(
                id,
                jdbc.sql("update assisted_session set %s = null where id = ?".formatted(column))
                        .param(id.value())
                        .update());
    }

    /** The sessions under way in which one of the two was seen last between {@code from} and {@code to}. */
    public List<SessionId> fellSilent(Instant from, Instant to) {
        return jdbc.sql("""
                select id from assisted_session where state = 'LIVE'
                    and (user_seen between :from and :to or mediator_seen between :from and :to)
                """)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, index) -> new SessionId(row.getObject("id", UUID.class)))
                .list();
    }

    private void changed(SessionId id, int rows) {
        if (rows > 0) {
            signals.changed(id);
        }
    }
}
