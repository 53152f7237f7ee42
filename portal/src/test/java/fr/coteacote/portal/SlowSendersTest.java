package fr.coteacote.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Connections that are opened by the hundred and never say what they want. */
@IdentityTest
class SlowSendersTest {

    /** More than there are threads. */
    private static final int MANY = 300;

    private final List<Socket> slow = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Value("${server.tomcat.connection-timeout}")
    private Duration patience;

    @AfterEach
    void hang_up() throws IOException {
        for (var socket : slow) {
            socket.close();
        }
    }

    @Test
    void headers_that_trickle_in_keep_nobody_else_waiting() throws IOException {
        for (var i = 0; i < MANY; i++) {
            slow.add(begin("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
        }
        for (var socket : slow) {
            socket.getOutputStream().write('x');
        }

        var begun = Instant.now();
        var page = new Visitor(port).open("/assets/logo.svg");

        assertThat(page.status()).isEqualTo(200);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(patience);
    }

    @Test
    void who_says_nothing_more_is_hung_up_on() throws IOException {
        var silent = begin("GET / HTTP/1.1\r\nHost: ");
        slow.add(silent);
        silent.setSoTimeout(Math.toIntExact(patience.plusSeconds(5).toMillis()));

        var answer = new String(silent.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        assertThat(answer).doesNotContain("200");
        assertThat(patience).isLessThanOrEqualTo(Duration.ofSeconds(10));
    }

    private Socket begin(String request) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
