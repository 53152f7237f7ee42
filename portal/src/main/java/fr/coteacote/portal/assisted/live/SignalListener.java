package fr.coteacote.portal.assisted.live;

import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Signals;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.postgresql.util.PSQLState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears on a connection of its own, outside the pool, which sessions have changed on any node ({@code LISTEN}).
 *
 * <p>What is signalled while the connection is lost is not repeated: after each reconnection all streams are told, and read
 * again. Who only listens never hears that a line carries nothing any more – the database is gone without a word, a router
 * has forgotten the connection –, so the database is asked something from time to time.
 */
@Component
class SignalListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SignalListener.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);

    /** How long one call waits: a stop is noticed after it. */
    private static final int WAIT_MILLIS = 500;

    /** How often the database is asked whether it still hears us. */
    private static final Duration ASKED = Duration.ofSeconds(20);

    /** How long it may take to answer that, and how long anything else may. */
    private static final int ANSWER_SECONDS = 5;

    private static final int SILENCE_SECONDS = 10;

    private final JdbcConnectionDetails database;
    private final SessionStreams streams;
    private final Clock clock;
    private volatile @Nullable Thread thread;

    SignalListener(JdbcConnectionDetails database, SessionStreams streams, Clock clock) {
        this.database = database;
        this.streams = streams;
        this.clock = clock;
    }

    /** It is known before it runs: it goes on only as long as it is the one that listens. */
    @Override
    public void start() {
        var listening = Thread.ofPlatform().name("session-signals").daemon().unstarted(this::listen);
        thread = listening;
        listening.start();
    }

    private void listen() {
        while (isRunning()) {
            try (var connection = connect()) {
                streams.changedAll();
                hear(connection);
            } catch (SQLException e) {
                if (isRunning()) {
                    LOG.warn("Signals of sessions are not heard: {}", e.getSQLState());
                    rest();
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        var signals = connection.unwrap(PGConnection.class);
        var answered = clock.instant();
        while (isRunning()) {
            for (var signal : signals.getNotifications(WAIT_MILLIS)) {
                SessionId.parse(signal.getParameter()).ifPresent(streams::changed);
            }
            var now = clock.instant();
            if (Duration.between(answered, now).compareTo(ASKED) >= 0) {
                requireAnswer(connection);
                answered = now;
            }
        }
    }

    private static void requireAnswer(Connection connection) throws SQLException {
        if (!connection.isValid(ANSWER_SECONDS)) {
            throw new SQLException("The database does not answer any more", PSQLState.CONNECTION_FAILURE.getState());
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        PGProperty.USER.set(properties, database.getUsername());
        PGProperty.PASSWORD.set(properties, database.getPassword());
        PGProperty.CONNECT_TIMEOUT.set(properties, ANSWER_SECONDS);
        PGProperty.SOCKET_TIMEOUT.set(properties, SILENCE_SECONDS);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.APPLICATION_NAME.set(properties, "signals");
        var connection = DriverManager.getConnection(database.getJdbcUrl(), properties);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Signals.CHANNEL);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private void rest() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        var listening = thread;
        thread = null;
        if (listening != null) {
            listening.interrupt();
        }
        streams.closeAll();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
