package fr.coteacote.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.development.DevelopmentDatabase;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/** Several nodes that start on one empty database. */
class MigrationsInTurnTest {

    private static final int NODES = 4;

    private final String database = DevelopmentDatabase.shared().emptyDatabase();
    private final AtomicInteger migrating = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void nodes_that_start_at_once_bring_the_tables_up_to_date_one_after_the_other() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(NODES)) {
            var started = nodes.invokeAll(
                    IntStream.range(0, NODES).mapToObj(_ -> startOfANode()).toList());
            for (var node : started) {
                node.get();
            }
        }

        assertThat(most).hasValue(1);
        assertThat(flyway().info().applied()).hasSize(1);
    }

    @Test
    void a_node_that_cannot_leaves_the_turn_to_the_next() {
        var failing = new MigrationsInTurn(_ -> {
            throw new FlywayException("a migration with a mistake");
        });

        assertThatThrownBy(() -> failing.migrate(flyway())).hasMessage("a migration with a mistake");
        new MigrationsInTurn(this::noting).migrate(flyway());

        assertThat(most).hasValue(1);
    }

    private Callable<Object> startOfANode() {
        return Executors.callable(() -> new MigrationsInTurn(this::noting).migrate(flyway()));
    }

    private void noting(Flyway flyway) {
        most.accumulateAndGet(migrating.incrementAndGet(), Math::max);
        flyway.migrate();
        migrating.decrementAndGet();
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(database, "", "")
                .locations("classpath:db/migration/privacy")
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .load();
    }
}
