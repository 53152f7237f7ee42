package fr.coteacote.portal.assisted;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people press at the same moment, and the database lets the second wait for the first. */
@TestComponent
class Meanwhile {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    Meanwhile(PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.transactions = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** Let {@code first} be done and not be kept yet when {@code second} comes, who has to wait; give what the second one got. */
    <T> T waits(Runnable first, Supplier<T> second) {
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new CompletableFuture<T>();
            transactions.executeWithoutResult(_ -> {
                first.run();
                other.execute(() -> complete(waiting, second));
                Awaitility.await("the second waits").atMost(PATIENCE).until(this::somebodyWaits);
            });
            return waiting.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The second failed", e.getCause());
        }
    }

    private static <T> void complete(CompletableFuture<T> waiting, Supplier<T> second) {
        try {
            waiting.complete(second.get());
        } catch (RuntimeException e) {
            waiting.completeExceptionally(e);
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }
}
