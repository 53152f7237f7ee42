package fr.coteacote.resilience.faults;

import fr.coteacote.development.DevelopmentDatabase;
import java.sql.SQLException;

/**
 * Makes a database acknowledge commits before they are on the disk.
 *
 * <p>The portal refuses to start on such a database; so this comes after the start. The writer of the log sleeps as long
 * as PostgreSQL lets it, so that a crash loses what it would lose on a bad day.
 */
final class ForgetfulCommits {

    private ForgetfulCommits() {}

    static void plant(DevelopmentDatabase database) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter system set wal_writer_delay = '10s'");
            statement.execute("alter database portal set synchronous_commit = off");
            statement.execute("select pg_reload_conf()");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = 'portal' and pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException("The flaw cannot be planted", e);
        }
    }
}
