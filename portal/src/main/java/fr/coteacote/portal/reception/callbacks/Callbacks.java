package fr.coteacote.portal.reception.callbacks;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.privacy.sealing.FileKeyring;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Who waits for a call, kept in PostgreSQL: numbers and names sealed. */
@Repository
class Callbacks {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CONTEXT = "callback";

    private final JdbcClient jdbc;
    private final FileKeyring keyring;

    Callbacks(JdbcClient jdbc, FileKeyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    /**
     * Write down who waits; when the same number waits already, it waits anew in the new slot, under the name it had.
     *
     * @return what the service has to be told of; empty when the number waits in that slot already
     */
    Optional<CallbackId> add(CallbackId id, Caller caller, byte[] fingerprint, Slot slot, Instant now) {
        var key = keyring.newKey(id.value());
        return jdbc.sql("""
                with before as (
                    select slot_day, slot_from, slot_to from callback
                    where fingerprint = :fingerprint and state in ('OPEN', 'TAKEN')
                ), written as (
                    insert into callback
                        (id, slot_day, slot_from, slot_to, asked_at, state, attempts, fingerprint, wrapped_key, sealed)
                    values (:id, :day, :from, :to, :now, 'OPEN', 0, :fingerprint, :key, :sealed)
                    on conflict (fingerprint) where state in ('OPEN', 'TAKEN') do update
                    set slot_day = excluded.slot_day, slot_from = excluded.slot_from, slot_to = excluded.slot_to,
                        asked_at = excluded.asked_at, attempts = 0
                    returning id, slot_day, slot_from, slot_to
                )
                select id from written where (slot_day, slot_from, slot_to) not in (table before)
                """)
                .param("id", id.value())
                .param("day", slot.day())
                .param("from", slot.from())
                .param("to", slot.to())
                .param("now", Timestamp.from(now))
                .param("fingerprint", fingerprint)
                .param("key", key)
                .param("sealed", keyring.open(key, id.value()).seal(JSON.writeValueAsString(caller), CONTEXT))
                .query(UUID.class)
                .optional()
                .map(CallbackId::new);
    }

    /** Who waits, by slot. */
    List<Callback> waiting() {
        return jdbc.sql("""
                select * from callback where state in ('OPEN', 'TAKEN') order by slot_day, slot_from, asked_at
                """).query(this::read).list();
    }

    /** How many wait. */
    int countWaiting() {
        return jdbc.sql("select count(*) from callback where state in ('OPEN', 'TAKEN')")
                .query(Integer.class)
                .single();
    }

    /**
     * Take a call.
     *
     * @param fromColleague whether it may be taken from who has it already
     * @return false when somebody has it, or nobody waits there any more
     */
    boolean take(CallbackId id, ProfessionalId by, boolean fromColleague, Instant now) {
        return jdbc.sql("""
                update callback set state = 'TAKEN', taken_by = :by, taken_at = :now
                where id = :id and (state = 'OPEN' or (state = 'TAKEN' and :fromColleague))
                """)
                        .param("fromColleague", fromColleague)
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** End a call that {@code by} has taken; false when they have not. */
    boolean done(CallbackId id, ProfessionalId by, Instant now) {
        return jdbc.sql("""
                update callback set state = 'DONE', closed_at = :now
                where id = :id and state = 'TAKEN' and taken_by = :by
                """)
                        .param("now", Timestamp.from(now))
                        .param("id", id.value())
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** Count a call that nobody answered; after the last try it is over. False when {@code by} has not taken it. */
    boolean missed(CallbackId id, ProfessionalId by, Instant now) {
        return jdbc.sql("""
                update callback
                set attempts = attempts + 1, taken_by = null, taken_at = null,
                    state = case when attempts + 1 >= :tries then 'UNREACHED' else 'OPEN' end,
                    closed_at = case when attempts + 1 >= :tries then :now::timestamptz end
                where id = :id and state = 'TAKEN' and taken_by = :by
                """)
                        .param("tries", Callback.TRIES)
                        .param("now", Timestamp.from(now))
                        .param("id", id.value())
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** Count who still waits among those who asked before {@code limit}. */
    int stillWaiting(Instant limit) {
        return jdbc.sql("select count(*) from callback where state in ('OPEN', 'TAKEN') and asked_at < ?")
                .param(Timestamp.from(limit))
                .query(Integer.class)
                .single();
    }

    /** Erase numbers and names of those who asked before {@code limit}. */
    int erase(Instant limit) {
        return jdbc.sql("""
                update callback set state = 'ERASED', sealed = null, wrapped_key = null, fingerprint = null
                where state <> 'ERASED' and asked_at < ?
                """).param(Timestamp.from(limit)).update();
    }

    private Callback read(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var caller = keyring.open(row.getBytes("wrapped_key"), id).open(row.getBytes("sealed"), CONTEXT);
        var takenBy = row.getObject("taken_by", UUID.class);
        return new Callback(
                new CallbackId(id),
                new Slot(
                        row.getObject("slot_day", LocalDate.class),
                        row.getObject("slot_from", LocalTime.class),
                        row.getObject("slot_to", LocalTime.class)),
                JSON.readValue(caller, Caller.class),
                row.getTimestamp("asked_at").toInstant(),
                row.getInt("attempts"),
                takenBy == null ? null : new ProfessionalId(takenBy));
    }
}
