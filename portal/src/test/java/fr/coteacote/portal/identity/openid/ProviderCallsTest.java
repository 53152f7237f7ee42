package fr.coteacote.portal.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;

class ProviderCallsTest {

    private static final int PEOPLE = 60;
    private static final int AT_ONCE = 50;

    private final ProviderCalls calls = new ProviderCalls(new OpenIdSettings(null, null, null, Duration.ofSeconds(2)));

    @Test
    void of_all_who_wait_for_a_provider_that_never_answers_some_are_told_at_once_and_the_others_soon()
            throws Exception {
        try (var silent = new ServerSocket(0, PEOPLE, InetAddress.getLoopbackAddress());
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var address = "http://localhost:" + silent.getLocalPort();

            var told = ask(
                    people,
                    () -> calls.client().build().get().uri(address).retrieve().toBodilessEntity());

            assertThat(told).filteredOn(one -> one.contains("Too many people")).hasSize(PEOPLE - AT_ONCE);
        }
    }

    @Test
    void the_keys_of_a_provider_are_not_waited_for_any_longer() throws IOException, InterruptedException {
        try (var silent = new ServerSocket(0, PEOPLE, InetAddress.getLoopbackAddress());
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var address = "http://localhost:" + silent.getLocalPort();

            var told = ask(people, () -> calls.operations().getForObject(address, String.class));

            assertThat(told).filteredOn(one -> one.contains("Too many people")).hasSize(PEOPLE - AT_ONCE);
        }
    }

    /** What each of them hears. */
    private static List<String> ask(ExecutorService people, Callable<?> question) throws InterruptedException {
        return people.invokeAll(Collections.nCopies(PEOPLE, question)).stream()
                .map(ProviderCallsTest::heard)
                .toList();
    }

    private static String heard(Future<?> answer) {
        try {
            return "answered " + answer.get();
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(ResourceAccessException.class);
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
