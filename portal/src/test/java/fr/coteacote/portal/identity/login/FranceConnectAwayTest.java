package fr.coteacote.portal.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Outage.Kind;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Providers;
import fr.coteacote.portal.identity.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** FranceConnect lets people in, and then does not answer the portal. */
@IdentityTest
@TestPropertySource(properties = "portal.identity.patience=2s")
class FranceConnectAwayTest {

    @LocalServerPort
    int port;

    @AfterEach
    void answer_again() {
        Providers.SIMULATOR.outage().over();
    }

    /** Keys once read are kept for a while: the first row must be the first visit. */
    @ParameterizedTest
    @CsvSource({"/jwks, SILENT", "/token, SILENT", "/token, UNAVAILABLE", "/userinfo, SILENT", "/userinfo, UNAVAILABLE"
    })
    void people_are_told_while_it_is_still_away_and_may_go_on_without(String address, Kind kind) {
        var visitor = new Visitor(port);
        var file = UUID.randomUUID();
        visitor.start(file);
        Providers.SIMULATOR.outage().at(address, kind);

        var page = visitor.signIn("paul");

        assertThat(page.uri()).isEqualTo(visitor.at("/connexion?motif=indisponible"));
        assertThat(visitor.mayOpen(file)).isTrue();
        Providers.SIMULATOR.outage().over();
        assertThat(visitor.goToFranceConnect().uri().getPath()).isEqualTo("/mes-demandes");
    }
}
