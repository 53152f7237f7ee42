package fr.coteacote.portal.organisations.joining;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Simulated;
import fr.coteacote.portal.assisted.Company;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.organisations.FictitiousTeams;
import fr.coteacote.portal.organisations.OrganisationId;
import fr.coteacote.portal.organisations.PostRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The territory's own organisation has référents and mediators like any other, beside its administrators. */
@IdentityTest
class OwnOrganisationTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcClient jdbc;

    private UUID ours;

    @BeforeEach
    void fill() {
        FictitiousTeams.in(portal);
        ours = jdbc.sql("select id from organisation where ours")
                .query(UUID.class)
                .single();
    }

    @AfterEach
    void leave_posts_as_they_were() {
        jdbc.sql("delete from invitation").update();
        jdbc.sql("delete from post where professional in (select id from professional where given_name = 'Maude')")
                .update();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFERENT", "ADMINISTRATOR"})
    void an_administrator_names_referents_and_administrators_there(PostRole role) {
        var gilles = signedIn("gilles");
        var page = "/administration/organisations/" + ours;

        var after = Company.send(gilles, page + "/inviter", person(role.name()));

        assertThat(after.body()).contains("Invitation envoyée à lou@example.org");
        assertThat(invited()).containsExactly(role.name());
    }

    @Test
    void an_administrator_who_does_not_say_which_is_asked() {
        var gilles = signedIn("gilles");
        var page = "/administration/organisations/" + ours;
        assertThat(gilles.open(page).body()).contains("un référent ou un administrateur");

        for (var role : List.of("", "MEDIATOR", "STAND_IN")) {
            var after = Company.send(gilles, page + "/inviter", person(role));

            assertThat(after.body()).contains("Choisissez son rôle", "value=\"lou@example.org\"");
        }
        assertThat(invited()).isEmpty();
    }

    @Test
    void its_referent_says_who_helps_in_its_name_and_no_administrator_is_stood_in_for() {
        var gilles = new ProfessionalId(jdbc.sql("select professional from post where role = 'ADMINISTRATOR'")
                .query(UUID.class)
                .single());
        var link = invitations.write(
                new Invitee("Maude", "COLIN", "maude@example.org"),
                new Wish(new OrganisationId(ours), PostRole.REFERENT, null),
                gilles,
                Duration.ofDays(1));
        var maude = signedIn("maude");
        Company.send(maude, "/invitation/accord", Map.of("jeton", link.substring("/invitation/".length())));

        var page = "/equipe/" + ours + "/inviter";
        assertThat(maude.open("/equipe").body()).contains(page);
        assertThat(maude.open(page).body()).contains("Maude COLIN").doesNotContain("Gilles FAVRE");
        Company.send(maude, "/equipe/" + ours + "/envoi", person("MEDIATOR"));

        assertThat(invited()).containsExactlyInAnyOrder("REFERENT", "MEDIATOR");
    }

    private static Map<String, String> person(String role) {
        return Map.of("prenom", "Lou", "nom", "ESSAI", "courriel", "lou@example.org", "role", role);
    }

    private List<String> invited() {
        return jdbc.sql("select role from invitation where organisation = :ours")
                .param("ours", ours)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Visitor signedIn(String persona) {
        var visitor = new Visitor(port);
        visitor.open("/connexion/par/proconnect");
        visitor.choose(Simulated.PROCONNECT, persona);
        return visitor;
    }
}
