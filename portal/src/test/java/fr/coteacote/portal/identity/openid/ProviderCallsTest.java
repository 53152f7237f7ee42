package fr.coteacote.portal.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.client.ResourceAccessException;

class ProviderCallsTest {

    private static final int PEOPLE = 60;
    private static final int AT_ONCE = 50;

    /** How the portal asks. */
    enum Way {
        IDENTITIES,
        KEYS
    }

    @ParameterizedTest
    @EnumSource
    void of_all_who_ask_a_provider_that_never_answers_some_wait_and_the_others_are_told_at_once(Way way)
            throws IOException, InterruptedException, ExecutionException {
        var calls = calls(Duration.ofMinutes(10));
        var silent = silentProvider();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var people = new ExecutorCompletionService<ResourceAccessException>(threads);
            for (var person = 0; person < PEOPLE; person++) {
                var _ = people.submit(() -> refusal(calls, way, silent));
            }

            for (var told = 0; told < PEOPLE - AT_ONCE; told++) {
                assertThat(heard(people.take())).contains("Too many people");
            }
            silent.close(); // whose connections end with it: those who waited hear of that, and are not told to wait
            for (var waiting = 0; waiting < AT_ONCE; waiting++) {
                assertThat(heard(people.take())).doesNotContain("Too many people");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_waits_gives_up_while_the_provider_is_still_silent(Way way) throws IOException {
        try (var silent = silentProvider()) {
            assertThat(refusal(calls(Duration.ofMillis(200)), way, silent)).hasMessageNotContaining("Too many people");
        }
    }

    private static ProviderCalls calls(Duration patience) {
        return new ProviderCalls(new OpenIdSettings(null, null, null, patience));
    }

    /** Takes connections, as the system does for whoever listens, and says nothing. */
    private static ServerSocket silentProvider() throws IOException {
        return new ServerSocket(0, PEOPLE, InetAddress.getLoopbackAddress());
    }

    private static ResourceAccessException refusal(ProviderCalls calls, Way way, ServerSocket provider) {
        var address = "http://localhost:" + provider.getLocalPort();
        return assertThatExceptionOfType(ResourceAccessException.class)
                .isThrownBy(() -> {
                    var _ = switch (way) {
                        case IDENTITIES ->
                            calls.client().build().get().uri(address).retrieve().toBodilessEntity();
                        case KEYS -> calls.operations().getForObject(address, String.class);
                    };
                })
                .actual();
    }

    private static String heard(Future<ResourceAccessException> refusal)
            throws InterruptedException, ExecutionException {
        return String.valueOf(refusal.get().getMessage());
    }
}
