package fr.coteacote.portal.space;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What "Mes demandes" says of what was begun: how one comes back to it, and until when. */
@IdentityTest
class MySpaceTest {

    private static final String CODE_ALONE = "quand vous aurez quitté, seul son code la rouvre";

    @LocalServerPort
    int port;

    @Test
    void who_signs_in_after_having_begun_without_account_is_told_how_to_come_back() {
        var jeanne = new Visitor(port);
        begin(jeanne);
        assertThat(jeanne.open("/mes-demandes").body())
                .contains("sera effacée le")
                .doesNotContain(CODE_ALONE);

        jeanne.signIn("jeanne");

        assertThat(jeanne.open("/mes-demandes").body()).contains("sera effacée le", CODE_ALONE);
    }

    @Test
    void what_is_begun_after_signing_in_is_there_at_the_next_time() {
        var youssef = new Visitor(port);
        youssef.signIn("youssef");

        begin(youssef);

        assertThat(youssef.open("/mes-demandes").body())
                .contains("sera effacée le")
                .doesNotContain(CODE_ALONE);
    }

    private static void begin(Visitor visitor) {
        send(visitor, "/envoi/commencer/apa", Map.of("pour", "proche"));
    }
}
