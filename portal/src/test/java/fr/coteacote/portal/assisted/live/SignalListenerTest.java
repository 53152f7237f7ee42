package fr.coteacote.portal.assisted.live;

import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Whereabouts;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of sessions hear what changes, whatever becomes of the line to the database. */
@IdentityTest
class SignalListenerTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    Whereabouts whereabouts;

    @Autowired
    JdbcClient jdbc;

    private final HandMovedClock clock = new HandMovedClock(Instant.now());

    @Test
    void a_line_that_carries_nothing_any_more_and_says_nothing_is_given_up_and_all_pages_are_told() {
        var address = URI.create(database.getJdbcUrl().substring("jdbc:".length()));
        var pages = new Pages(whereabouts, clock);
        try (var line = new ForgetfulLine(address.getPort())) {
            var listener = new SignalListener(through(line, address), pages, clock);
            listener.start();
            try {
                Awaitility.await("it listens").atMost(PATIENCE).until(() -> pages.toldAll.get() == 1);

                line.forget();
                clock.advance(Duration.ofSeconds(20));

                Awaitility.await("all are told").atMost(PATIENCE).until(() -> pages.toldAll.get() == 2);
                var session = SessionId.create();
                jdbc.sql("select pg_notify('seance', ?)")
                        .param(session.toString())
                        .query((row, index) -> 1)
                        .list();
                Awaitility.await("it hears again").atMost(PATIENCE).until(() -> pages.told.contains(session));
            } finally {
                listener.stop();
            }
        }
    }

    private JdbcConnectionDetails through(ForgetfulLine line, URI address) {
        var url = database.getJdbcUrl().replace(":%d/".formatted(address.getPort()), ":%d/".formatted(line.port()));
        return new JdbcConnectionDetails() {

            @Override
            public @Nullable String getUsername() {
                return database.getUsername();
            }

            @Override
            public @Nullable String getPassword() {
                return database.getPassword();
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    /** Notes what is told to pages. */
    private static final class Pages extends SessionStreams {

        private final AtomicInteger toldAll = new AtomicInteger();
        private final Set<SessionId> told = ConcurrentHashMap.newKeySet();

        Pages(Whereabouts whereabouts, Clock clock) {
            super(whereabouts, clock);
        }

        @Override
        void changed(SessionId session) {
            told.add(session);
        }

        @Override
        void changedAll() {
            toldAll.incrementAndGet();
        }
    }
}
