package fr.coteacote.portal;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.internal.exception.FlywaySqlException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Let one node at a time bring the tables up to date, where several start at once.
 *
 * <p>Flyway locks the history of one module, but looks whether there is such a history before it does. Of two nodes that
 * met on an empty database one found a history without a line, called it broken, and ended.
 */
final class MigrationsInTurn implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationsInTurn.class);

    private final FlywayMigrationStrategy migrations;

    /** Let {@code migrations} run when no other node runs them. */
    MigrationsInTurn(FlywayMigrationStrategy migrations) {
        this.migrations = migrations;
    }

    /** The database gives the turn back by itself when a node dies. */
    @Override
    public void migrate(Flyway flyway) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var database = connection.createStatement()) {
            awaitTurn(database);
            try {
                migrations.migrate(flyway);
            } finally {
                database.execute("select pg_advisory_unlock(7603)");
            }
        } catch (SQLException e) {
            throw new FlywaySqlException("The tables cannot be brought up to date", e);
        }
    }

    /** Asked again and again, because no statement may wait for longer than {@code statement_timeout}. */
    private static void awaitTurn(Statement database) throws SQLException {
        if (!isMine(database)) {
            LOG.info("Another node brings the tables up to date: waiting for it.");
            do {
                database.execute("select pg_sleep(0.2)");
            } while (!isMine(database));
        }
    }

    private static boolean isMine(Statement database) throws SQLException {
        try (var answer = database.executeQuery("select pg_try_advisory_lock(7603)")) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
