package fr.coteacote.portal.assisted.telephone;

import fr.coteacote.portal.assisted.telephone.Reach.Means;
import fr.coteacote.portal.identity.tokens.SlowHash;
import fr.coteacote.portal.identity.tokens.SpokenCode;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.privacy.sealing.Seal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Repository;

/**
 * The people on the telephone, kept in PostgreSQL: sealed, and forgotten a day or two after the call.
 *
 * <p>What stops the help stays as a hash for as long as a mandate may run.
 */
@Repository
public class TelephoneLines {

    private static final String STOP_SALT = "telephone-stop";
    private static final Duration CALL_OVER = Duration.ofDays(2);

    /** No mandate to a mediator runs longer than a year. */
    private static final Duration MANDATES_OVER = Duration.ofDays(367);

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Clock clock;

    TelephoneLines(JdbcClient jdbc, Seal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /** Note who is on the telephone in a session that was just opened. */
    public void open(SessionId session, Reach reach, String form, String procedure, MandateLength length, String told) {
        var stop = SpokenCode.random();
        jdbc.sql("""
                insert into telephone_line
                    (session, opened, reach, reach_hash, form, procedure, length, told, stop, stop_hash)
                values (:session, :opened, :reach, :reachHash, :form, :procedure, :length, :told, :stop, :stopHash)
                """)
                .param("session", session.value())
                .param("opened", Timestamp.from(clock.instant()))
                .param("reach", seal.seal(reach.write(), context(session, "reach")))
                .param("reachHash", SlowHash.of(reach.address(), "telephone-reach"))
                .param("form", form)
                .param("procedure", procedure)
                .param("length", length.name())
                .param("told", seal.seal(bytes(told), context(session, "told")))
                .param("stop", seal.seal(bytes(stop.value()), context(session, "stop")))
                .param("stopHash", SlowHash.of(stop.value(), STOP_SALT))
                .update();
    }

    /** Find who is on the telephone; empty once the call is long over. */
    public Optional<TelephoneLine> of(SessionId session) {
        return jdbc.sql("select * from telephone_line where session = ? and reach is not null")
                .param(session.value())
                .query(this::read)
                .optional();
    }

    /** Find the session whose help {@code stop} stops. */
    Optional<SessionId> stoppedBy(SpokenCode stop) {
        return jdbc.sql("select session from telephone_line where stop_hash = ?")
                .param(SlowHash.of(stop.value(), STOP_SALT))
                .query(UUID.class)
                .optional()
                .map(SessionId::new);
    }

    @EventListener
    void on(DayHasPassed day) {
        var now = clock.instant();
        jdbc.sql("""
                update telephone_line set reach = null, reach_hash = null, told = null, stop = null
                where opened < ? and reach is not null
                """).param(Timestamp.from(now.minus(CALL_OVER))).update();
        delete("delete from telephone_code where asked < ?", now.minus(CALL_OVER));
        delete("delete from telephone_line where opened < ?", now.minus(MANDATES_OVER));
    }

    private void delete(String sql, Instant limit) {
        jdbc.sql(sql).param(Timestamp.from(limit)).update();
    }

    private TelephoneLine read(ResultSet row, int index) throws SQLException {
        var session = new SessionId(row.getObject("session", UUID.class));
        var reach = open(row, session, "reach").split("\n", 2);
        return new TelephoneLine(
                session,
                new Reach(Means.valueOf(reach[0]), reach[1]),
                row.getString("form"),
                row.getString("procedure"),
                MandateLength.valueOf(row.getString("length")),
                open(row, session, "told"),
                new SpokenCode(open(row, session, "stop")));
    }

    private String open(ResultSet row, SessionId session, String column) throws SQLException {
        var sealed = Objects.requireNonNull(row.getBytes(column), column);
        return new String(seal.open(sealed, context(session, column)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String context(SessionId session, String what) {
        return "telephone/%s/%s".formatted(session, what);
    }
}
