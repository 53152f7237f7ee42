package fr.coteacote.journeys.browser;

import fr.coteacote.development.DevelopmentDatabase;
import fr.coteacote.portal.mandates.sessions.Signals;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Something is broken behind the portal, until this is closed. */
public final class Mishap implements AutoCloseable {

    private final String address;
    private final String repair;

    private Mishap(String address, String repair) {
        this.address = address;
        this.repair = repair;
    }

    static Mishap withoutTable(DevelopmentDatabase database, String name) {
        run(database.url(), "alter table %s rename to %s_away".formatted(name, name));
        return new Mishap(database.url(), "alter table %s_away rename to %s".formatted(name, name));
    }

    /** Ask by another database of the same server: the one that is away lets nobody in, to let it back neither. */
    static Mishap withoutDatabase(DevelopmentDatabase database) {
        var beside = database.emptyDatabase();
        run(
                beside,
                "alter database portal with allow_connections false",
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'portal'");
        return new Mishap(beside, "alter database portal with allow_connections true");
    }

    /** Nothing mends this: what was written is gone. */
    static void tamperWithJournal(DevelopmentDatabase database, UUID draft, int line) {
        run(
                database.url(),
                "alter table journal_line disable trigger journal_line_is_kept",
                "update journal_line set act = 'READ' where file = '%s' and number = %d".formatted(draft, line),
                "alter table journal_line enable trigger journal_line_is_kept");
    }

    /** Let the half year of who began a request pass, until their help ends at {@code end}: the clock stays where it is. */
    static void letHelpEnd(DevelopmentDatabase database, UUID draft, Instant end) {
        run(database.url(), "update mandate set until = '%s' where draft = '%s'".formatted(end, draft));
    }

    /** The clock is that of all stories: what the session knows of it goes back, and its pages are told so. */
    static void letGrowIdle(DevelopmentDatabase database, UUID draft, Duration time) {
        run(
                database.url(),
                "update assisted_session set moved = moved - interval '%d seconds' where draft = '%s'"
                        .formatted(time.toSeconds(), draft),
                "select pg_notify('%s', id::text) from assisted_session where draft = '%s'"
                        .formatted(Signals.CHANNEL, draft));
    }

    private static void run(String address, String... statements) {
        try (var connection = DriverManager.getConnection(address);
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be broken or mended: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        run(address, repair);
    }
}
