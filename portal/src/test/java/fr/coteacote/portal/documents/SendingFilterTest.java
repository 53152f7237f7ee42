package fr.coteacote.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** As many files are received at once as memory allows, and one more waits, then is told. */
class SendingFilterTest {

    private static final String ADDRESS = "/envoi/%s/documents/rib".formatted(UUID.randomUUID());

    private final SendingFilter filter = new SendingFilter(2, Duration.ofMillis(200));

    @Test
    void one_too_many_is_told_to_wait_and_there_is_room_again_when_another_is_done() throws Exception {
        var inside = new CountDownLatch(2);
        var done = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> send(staying(inside, done)));
            var second = people.submit(() -> send(staying(inside, done)));
            inside.await();

            assertThat(send((_, _) -> {}).getHeader("Location")).endsWith("?envoi=affluence");

            done.countDown();
            assertThat(first.get().getStatus()).isEqualTo(200);
            assertThat(second.get().getStatus()).isEqualTo(200);
        }
        assertThat(send((_, _) -> {}).getStatus()).isEqualTo(200);
    }

    @Test
    void a_sending_that_fails_gives_its_place_back() throws Exception {
        for (var i = 0; i < 5; i++) {
            try {
                send((_, _) -> {
                    throw new IOException("the connection is lost");
                });
            } catch (IOException _) {
                // as if nobody had come
            }
        }

        assertThat(send((_, _) -> {}).getStatus()).isEqualTo(200);
    }

    private static FilterChain staying(CountDownLatch inside, CountDownLatch done) {
        return (_, _) -> {
            inside.countDown();
            try {
                done.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private MockHttpServletResponse send(FilterChain further) throws Exception {
        var request = new MockHttpServletRequest("POST", ADDRESS);
        request.setContentType("multipart/form-data; boundary=x");
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, further);
        return response;
    }
}
