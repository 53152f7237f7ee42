package fr.coteacote.portal.space;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where the discreet mode is offered: to an account for all of its drafts, and without one for a draft. */
@IdentityTest
class DiscreetPagesTest {

    private static final String OFFERED = "Choisir le mode discret";
    private static final String CHOSEN = "Le mode discret est choisi";
    private static final String MINE = "/mes-demandes";

    @LocalServerPort
    int port;

    @Test
    void who_is_signed_in_chooses_it_among_their_requests_and_takes_it_back() {
        var youssef = new Visitor(port);
        youssef.signIn("youssef");
        assertThat(youssef.open(MINE).body()).contains(OFFERED).doesNotContain(CHOSEN);

        var chosen = send(youssef, "/envoi/discret", Map.of("discret", "oui"));

        assertThat(chosen.uri()).isEqualTo(youssef.at(MINE));
        assertThat(chosen.body()).contains(CHOSEN).doesNotContain(OFFERED);
        assertThat(youssef.open(begin(youssef) + "/pause").body()).contains("choisi pour toutes vos demandes");
        assertThat(send(youssef, "/envoi/discret", Map.of("discret", "non")).body())
                .contains(OFFERED)
                .doesNotContain(CHOSEN);
    }

    @Test
    void who_has_no_account_chooses_it_where_they_stop_and_takes_it_back() {
        var somebody = new Visitor(port);
        var draft = begin(somebody);
        assertThat(somebody.open(MINE).body()).doesNotContain(OFFERED);
        assertThat(somebody.open(draft + "/pause").body()).contains(OFFERED, "Nous y écrivons aussi");

        var door = draft.replace("/demande/", "/envoi/") + "/discret";
        var chosen = send(somebody, door, Map.of("discret", "oui"));

        assertThat(chosen.uri()).isEqualTo(somebody.at(draft + "/pause"));
        assertThat(chosen.body()).contains(CHOSEN).doesNotContain(OFFERED, "Nous y écrivons aussi");
        assertThat(send(somebody, door, Map.of("discret", "non")).body()).contains(OFFERED);
    }

    private static String begin(Visitor visitor) {
        var path = send(visitor, "/envoi/commencer/apa", Map.of("pour", "proche"))
                .uri()
                .getPath();
        return path.substring(0, "/demande/".length() + 36);
    }
}
