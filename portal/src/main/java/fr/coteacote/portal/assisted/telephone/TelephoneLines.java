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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The people on the telephone, kept in PostgreSQL: sealed, and forgotten a day or two after the call, but for the number at
 * which somebody is told that a long help ends.
 *
 * <p>What stops the help stays as a hash for as long as a mandate may run.
 */
@Repository
public class TelephoneLines {

    private static final String STOP_SALT = "telephone-stop";
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
        return jdbc.sql("select * from telephone_line where session = ? and told is not null")
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

    /** Find how somebody is reached whose help is long; empty once that is forgotten. */
    Optional<Kept> kept(SessionId session) {
        return jdbc.sql("select * from telephone_line where session = ? and reach is not null")
                .param(session.value())
                .query((row, _) -> new Kept(
                        session,
                        reach(row, session),
                        row.getString("procedure"),
                        MandateLength.valueOf(row.getString("length")),
                        new SpokenCode(open(row, session, "stop"))))
                .optional();
    }

    /** Those opened before {@code limit} of whom it is still kept how they are reached. */
    List<SessionId> keptBefore(Instant limit) {
        return jdbc.sql("select session from telephone_line where opened < ? and reach is not null")
                .param(Timestamp.from(limit))
                .query((row, _) -> new SessionId(row.getObject("session", UUID.class)))
                .list();
    }

    /** Forget what was said in a call. */
    void forgetCall(SessionId session) {
        update("update telephone_line set reach_hash = null, told = null where session = ?", session);
        update("delete from telephone_code where session = ?", session);
    }

    /** Forget how somebody is reached, too. */
    void forget(SessionId session) {
        forgetCall(session);
        update("update telephone_line set reach = null, stop = null where session = ?", session);
    }

    private void update(String sql, SessionId session) {
        jdbc.sql(sql).param(session.value()).update();
    }

    /** Forget that there were calls whose mandates are over. */
    void deleteOld() {
        jdbc.sql("delete from telephone_line where opened < ?")
                .param(Timestamp.from(clock.instant().minus(MANDATES_OVER)))
                .update();
    }

    private TelephoneLine read(ResultSet row, int index) throws SQLException {
        var session = new SessionId(row.getObject("session", UUID.class));
        return new TelephoneLine(
                session,
                reach(row, session),
                row.getString("form"),
                row.getString("procedure"),
                MandateLength.valueOf(row.getString("length")),
                open(row, session, "told"),
                new SpokenCode(open(row, session, "stop")));
    }

    private Reach reach(ResultSet row, SessionId session) throws SQLException {
        var reach = open(row, session, "reach").split("\n", 2);
        return new Reach(Means.valueOf(reach[0]), reach[1]);
    }

    private String open(ResultSet row, SessionId session, String column) throws SQLException {
        var sealed = Objects.requireNonNull(row.getBytes(column), column);
        return new String(seal.open(sealed, context(session, column)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String context(SessionId session, String what) {
        return "telephone/%s/%s".formatted(session, what);
    }

    /**
     * How somebody is told of their help after the call.
     *
     * @param procedure what is filled in, by its title
     */
    record Kept(SessionId session, Reach reach, String procedure, MandateLength length, SpokenCode stop) {}
}
