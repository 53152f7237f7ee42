package fr.coteacote.portal.assisted.live;

import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Signals;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears on a connection of its own, outside the pool, which sessions have changed on any node ({@code LISTEN}).
 *
 * <p>What is signalled while the connection is lost is not repeated: after each reconnection all streams are told, and read
 * again.
 */
@Component
class SignalListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SignalListener.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);

    /** How long one call waits: a stop is noticed after it. */
    private static final int WAIT_MILLIS = 500;

    private final JdbcConnectionDetails database;
    private final SessionStreams streams;
    private volatile @Nullable Thread thread;

    SignalListener(JdbcConnectionDetails database, SessionStreams streams) {
        this.database = database;
        this.streams = streams;
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
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                if (isRunning()) {
                    LOG.warn("Signals of sessions are not heard: {}", e.getSQLState());
                    rest();
                }
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (isRunning()) {
            for (var signal : connection.getNotifications(WAIT_MILLIS)) {
                SessionId.parse(signal.getParameter()).ifPresent(streams::changed);
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        PGProperty.USER.set(properties, database.getUsername());
        PGProperty.PASSWORD.set(properties, database.getPassword());
        PGProperty.CONNECT_TIMEOUT.set(properties, 5);
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
