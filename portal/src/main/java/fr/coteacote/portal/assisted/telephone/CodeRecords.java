package fr.coteacote.portal.assisted.telephone;

import fr.coteacote.portal.mandates.sessions.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes that were sent to people on the telephone, kept in PostgreSQL: a hash each, and a seal until it was sent. */
@Repository
class CodeRecords {

    private final JdbcClient jdbc;

    CodeRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Begin a code, unless the same person was sent {@code most} already.
     *
     * @param since from when they are counted
     */
    boolean begin(SessionId session, NewCode code, Instant now, Instant expires, Instant since, int most) {
        jdbc.sql("select session from telephone_line where session = ? for update")
                .param(session.value())
                .query(UUID.class)
                .list();
        var sent = jdbc.sql("""
                select count(*) from telephone_code c join telephone_line l using (session)
                where l.reach_hash = (select reach_hash from telephone_line where session = ?) and c.asked > ?
                """)
                .params(session.value(), Timestamp.from(since))
                .query(Integer.class)
                .single();
        if (sent >= most) {
            return false;
        }
        jdbc.sql("""
                insert into telephone_code (id, session, purpose, bound, part, code_hash, sealed, asked, expires)
                values (:id, :session, :purpose, :bound, :part, :hash, :sealed, :now, :expires)
                """)
                .param("id", code.id())
                .param("session", session.value())
                .param("purpose", code.purpose().name())
                .param("bound", code.bound())
                .param("part", code.part())
                .param("hash", code.hash())
                .param("sealed", code.sealed())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .update();
        return true;
    }

    /** Find the code last sent in a session, if it may still be read aloud. */
    Optional<Pending> pending(SessionId session, Instant now, int most) {
        return jdbc.sql("""
                select * from telephone_code
                where number = (select max(number) from telephone_code where session = :session)
                  and used is null and expires > :now and tries < :most
                """)
                .param("session", session.value())
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, _) -> pending(row))
                .optional();
    }

    private static Pending pending(ResultSet row) throws SQLException {
        return new Pending(Purpose.valueOf(row.getString("purpose")), row.getString("bound"), row.getString("part"));
    }

    /** Count a try of the code last sent in a session; empty when there is none that may be tried. */
    Optional<Trial> tryLast(SessionId session, Instant now, int most) {
        return jdbc.sql("""
                update telephone_code set tries = tries + 1
                where number = (select max(number) from telephone_code where session = :session)
                  and used is null and expires > :now and tries < :most
                returning *
                """)
                .param("session", session.value())
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, _) -> new Trial(
                        row.getObject("id", UUID.class),
                        HexFormat.of().formatHex(row.getBytes("code_hash")),
                        pending(row)))
                .optional();
    }

    /** Use a code up; false when somebody else just did. */
    boolean use(UUID id, Instant now) {
        return jdbc.sql("update telephone_code set used = ?, sealed = null where id = ? and used is null")
                        .params(Timestamp.from(now), id)
                        .update()
                == 1;
    }

    /** Use up all codes of a session. */
    void drop(SessionId session, Instant now) {
        jdbc.sql("update telephone_code set used = ?, sealed = null where session = ? and used is null")
                .params(Timestamp.from(now), session.value())
                .update();
    }

    /** Find a code that is still to be sent, and may still be read aloud. */
    Optional<Unsent> unsent(UUID id, Instant now) {
        return jdbc.sql("""
                select session, purpose, part, sealed from telephone_code
                where id = ? and sealed is not null and used is null and expires > ?
                """)
                .params(id, Timestamp.from(now))
                .query((row, _) -> new Unsent(
                        new SessionId(row.getObject("session", UUID.class)),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getString("part"),
                        HexFormat.of().formatHex(row.getBytes("sealed"))))
                .optional();
    }

    /** Forget what a message said, once it is on its way. */
    void sent(UUID id) {
        jdbc.sql("update telephone_code set sealed = null where id = ?")
                .param(id)
                .update();
    }

    /**
     * A code to keep.
     *
     * @param bound what exactly is said yes to
     * @param part the title of the chapter it opens; "" for none
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the database, never compared
    record NewCode(UUID id, Purpose purpose, String bound, String part, byte[] hash, byte @Nullable [] sealed) {}

    /** @param hash of the right code, in hexadecimal */
    record Trial(UUID id, String hash, Pending pending) {}

    /** @param sealed the code, in hexadecimal */
    record Unsent(SessionId session, Purpose purpose, String part, String sealed) {}
}
