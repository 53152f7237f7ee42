package fr.coteacote.portal.mandates.sessions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The signal by which every node hears that a session has changed.
 *
 * <p>It names the session and nothing else; it goes out with the commit, so that who hears it reads what was committed.
 * PostgreSQL lets commits that signal wait for each other: only drafts with a session signal.
 */
@Repository
public class Signals {

    /** The channel of {@code LISTEN}. */
    public static final String CHANNEL = "seance";

    private final JdbcClient jdbc;

    Signals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void changed(SessionId id) {
        jdbc.sql("select pg_notify('%s', ?)".formatted(CHANNEL))
                .param(id.toString())
                .query((row, index) -> 1)
                .list();
    }
}
