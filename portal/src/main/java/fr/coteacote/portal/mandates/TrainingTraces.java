package fr.coteacote.portal.mandates;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What practising leaves in PostgreSQL beside the draft, and how it goes: mandates, whom they were for, sessions. */
@Repository
public class TrainingTraces {

    private final JdbcClient jdbc;

    TrainingTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Forget under which mandates {@code draft} was filled in to practise; the session stays for its last page, and names
     * neither.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when somebody was really helped with it: a session
     *     that helped holds its mandate
     */
    public void forget(UUID draft) {
        jdbc.sql("update assisted_session set draft = null, mandate = null where draft = ? and training is not null")
                .param(draft)
                .update();
        var subjects = jdbc.sql("delete from mandate where draft = ? returning subject")
                .param(draft)
                .query(UUID.class)
                .set();
        subjects.forEach(this::forgetPerson);
    }

    private void forgetPerson(UUID person) {
        jdbc.sql("""
                delete from person
                where id = ? and account is null and not exists (select from mandate where subject = person.id)
                """).param(person).update();
    }

    /** Forget the sessions in which somebody practised that ended before {@code limit}. */
    public void forgetSessions(Instant limit) {
        jdbc.sql("delete from assisted_session where training is not null and ended < ?")
                .param(Timestamp.from(limit))
                .update();
    }
}
