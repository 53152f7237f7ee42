package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The computer of a mediator at which somebody else sits down: both use it by turns. */
final class OneComputer {

    static final String PIN = "4712";
    static final Map<String, String> RIGHT = Map.of("code", PIN);

    private final Visitor computer;
    private final JdbcClient jdbc;

    OneComputer(Visitor computer, JdbcClient jdbc) {
        this.computer = computer;
        this.jdbc = jdbc;
    }

    /** A session by turns, in the turn of the user. */
    Company turnOfUser() {
        var company = Company.byTurns(computer, PIN);
        company.asUser("a-moi", Map.of());
        return company;
    }

    static void mediatorsTurn(Company company) {
        company.asUser("passer", Map.of());
        company.asMediator("reprendre", RIGHT);
    }

    /** Whatever belongs to the professional leads to the session; what anybody may read stays open. */
    void leadsToTheSession(Company company) {
        for (var address : List.of(
                "/accueil-mediateur",
                "/accueil-mediateur/chacun-son-tour",
                "/accueil-mediateur/entrainement",
                "/accueil-mediateur/journal",
                "/equipe",
                "/rappels",
                "/administration/organisations",
                "/administration/telephone",
                "/mes-demandes",
                "/connexion",
                "/connexion/par/proconnect",
                "/rejoindre",
                "/demande/" + UUID.randomUUID())) {
            assertThat(computer.open(address).trail()).as(address).contains(computer.at(company.at("")));
        }
        var sessions = sessions();
        for (var door : List.of(
                "/seance/ouvrir",
                "/seance/ouvrir-a-tour",
                "/seance/entrainement",
                "/seance/continuer",
                "/equipe/rejoindre",
                "/rappels/prendre")) {
            var fields = Map.of("code", PIN, "accord", UUID.randomUUID().toString(), "maniere", "deux-appareils");
            assertThat(send(computer, door, fields).trail()).as(door).contains(computer.at(company.at("")));
        }
        assertThat(sessions()).isEqualTo(sessions);
        for (var address :
                List.of("/", "/se-faire-aider", "/confort", "/mentions-legales", "/avant-de-commencer/apa")) {
            assertThat(computer.open(address).uri()).as(address).isEqualTo(computer.at(address));
        }
    }

    private List<String> sessions() {
        return jdbc.sql("select id || ' ' || state from assisted_session order by id")
                .query((row, index) -> row.getString(1))
                .list();
    }
}
