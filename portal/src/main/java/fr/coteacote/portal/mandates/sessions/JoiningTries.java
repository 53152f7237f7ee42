package fr.coteacote.portal.mandates.sessions;

import fr.coteacote.portal.identity.sittings.Sitting;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many codes somebody has typed that joined nobody. */
@Repository
public class JoiningTries {

    private final JdbcClient jdbc;

    JoiningTries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Count one more code that {@code sitting} types, and tell how many since {@code since}. */
    public int count(Sitting sitting, Instant now, Instant since) {
        return jdbc.sql("""
                insert into joining_try as kept (sitting, since, tries) values (:sitting, :now, 1)
                on conflict (sitting) do update
                    set tries = case when kept.since <= :since then 1 else kept.tries + 1 end,
                        since = case when kept.since <= :since then excluded.since else kept.since end
                returning tries
                """)
                .param("sitting", sitting.id().value())
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** A code was right: nothing counts any more. */
    public void forget(Sitting sitting) {
        jdbc.sql("delete from joining_try where sitting = ?")
                .param(sitting.id().value())
                .update();
    }

    /** Forget all that began before {@code limit}. */
    public void forgetBefore(Instant limit) {
        jdbc.sql("delete from joining_try where since <= ?")
                .param(Timestamp.from(limit))
                .update();
    }
}
