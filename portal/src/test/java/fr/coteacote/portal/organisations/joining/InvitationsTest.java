package fr.coteacote.portal.organisations.joining;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.development.identity.Simulated;
import fr.coteacote.portal.assisted.Company;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.organisations.FictitiousTeams;
import fr.coteacote.portal.organisations.OrganisationId;
import fr.coteacote.portal.organisations.PostRole;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Role;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was sent to the wrong address is taken back, and a link that gives no post says why. */
@IdentityTest
class InvitationsTest {

    private static final Invitee LOU = new Invitee("Lou", "EGARE", "lou@example.org");
    private static final Duration WEEK = Duration.ofDays(7);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Invitations invitations;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId hospital;

    @BeforeEach
    void fill() {
        FictitiousTeams.in(portal);
        hospital = new OrganisationId(jdbc.sql("select organisation from post where professional = :nadia")
                .param("nadia", known("Nadia").value())
                .query(UUID.class)
                .single());
    }

    @AfterEach
    void leave_posts_as_they_were() {
        jdbc.sql("delete from invitation").update();
        jdbc.sql("update organisation set suspended = null").update();
        jdbc.sql("delete from post where professional in (select id from professional where given_name = 'Maude')")
                .update();
    }

    @Test
    void an_administrator_sees_where_an_invitation_went_and_takes_it_back() {
        invite(PostRole.MEDIATOR, "Nadia");
        var id = invitation();
        var gilles = signedIn("gilles");
        var page = "/administration/organisations/" + hospital.value();
        assertThat(gilles.open(page).body()).contains("lou@example.org", "Retirer l’invitation");

        var after = Company.send(gilles, page + "/annuler/" + id, Map.of());

        assertThat(after.uri().getPath()).isEqualTo(page);
        assertThat(after.body()).doesNotContain("lou@example.org");
        isOnRecord(id, Role.ADMINISTRATOR);
    }

    @Test
    void a_referent_takes_back_whom_they_invited() {
        invite(PostRole.MEDIATOR, "Nadia");
        var id = invitation();
        var nadia = signedIn("nadia");
        assertThat(nadia.open("/equipe").body()).contains("lou@example.org", "Retirer l’invitation");

        var after = Company.send(nadia, "/equipe/%s/annuler/%s".formatted(hospital.value(), id), Map.of());

        assertThat(after.body()).doesNotContain("lou@example.org");
        isOnRecord(id, Role.REFERENT);
    }

    @Test
    void nobody_takes_back_what_others_decide() {
        invite(PostRole.REFERENT, "Gilles");
        var id = invitation();

        var nadia = signedIn("nadia");
        assertThat(nadia.open("/equipe").body()).contains("lou@example.org").doesNotContain("/annuler/");
        for (var visitor : new Visitor[] {nadia, signedIn("maude"), new Visitor(port)}) {
            Company.send(visitor, "/equipe/%s/annuler/%s".formatted(hospital.value(), id), Map.of());
            Company.send(
                    visitor, "/administration/organisations/%s/annuler/%s".formatted(hospital.value(), id), Map.of());
        }

        assertThat(invitations.waiting(hospital)).hasSize(1);
        assertThat(journal.about(id)).isEmpty();
    }

    @Test
    void a_link_that_was_taken_back_says_so_and_whom_to_ask_and_names_nobody() {
        var link = invite(PostRole.MEDIATOR, "Nadia");
        Company.send(signedIn("nadia"), "/equipe/%s/annuler/%s".formatted(hospital.value(), invitation()), Map.of());

        var page = new Visitor(port).open(link);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Cette invitation a été retirée",
                        "Demandez-en une autre à la personne qui vous a invité",
                        "appeler le service")
                .doesNotContain("EGARE", "Nadia", "Hôpital fictif");
        assertThat(accept(signedIn("maude"), link).body()).contains("Cette invitation a été retirée");
        assertThat(jdbc.sql("select count(*) from post where professional = :maude")
                        .param("maude", known("Maude").value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void who_comes_too_late_reads_that_the_time_has_passed() {
        var link = invitations.write(
                LOU, new Wish(hospital, PostRole.MEDIATOR, null), known("Nadia"), Duration.ofSeconds(-1));

        assertThat(accept(signedIn("maude"), link).body())
                .contains("Le temps pour l’ouvrir est passé.", "Demandez un autre lien");
    }

    @Test
    void a_link_that_has_served_says_so() {
        var link = invite(PostRole.MEDIATOR, "Nadia");
        assertThat(accept(signedIn("maude"), link).uri().getPath()).isEqualTo("/equipe");

        assertThat(accept(signedIn("gilles"), link).body())
                .contains("Ce lien a déjà servi", "Prévenez tout de suite la personne qui vous a invité.");
    }

    @Test
    void who_was_invited_by_somebody_who_decides_no_more_reads_whom_to_ask_instead() {
        var link = invite(PostRole.REFERENT, "Nadia");

        assertThat(accept(signedIn("maude"), link).body())
                .contains(
                        "La personne qui vous a invité ne peut plus donner ce rôle.",
                        "Demandez une autre invitation à un référent de votre structure.");
    }

    @Test
    void who_holds_the_post_already_reads_it_and_the_link_still_serves_its_reader() {
        var link = invite(PostRole.REFERENT, "Gilles");

        var page = accept(signedIn("nadia"), link);

        assertThat(page.body()).contains("Vous avez déjà ce rôle", "C’est à cette personne d’ouvrir le lien.");
        assertThat(accept(signedIn("maude"), link).uri().getPath()).isEqualTo("/equipe");
    }

    @Test
    void while_an_organisation_is_suspended_its_posts_are_not_given_and_the_page_says_so() {
        var link = invite(PostRole.REFERENT, "Gilles");
        Company.send(
                signedIn("gilles"), "/administration/organisations/%s/suspendre".formatted(hospital.value()), Map.of());

        assertThat(accept(signedIn("maude"), link).body())
                .contains("Ce rôle ne peut pas être donné maintenant", "La structure est suspendue");
    }

    @Test
    void a_password_alone_accepts_nothing_and_the_page_says_what_is_missing() {
        var link = invite(PostRole.MEDIATOR, "Nadia");

        assertThat(accept(signedIn("samira"), link).body()).contains("il y manque une deuxième preuve");
        assertThat(accept(new Visitor(port), link).body()).contains("Connectez-vous de nouveau");
    }

    @Test
    void a_passkey_that_was_not_made_is_told_once() {
        var link = invite(PostRole.MEDIATOR, "Nadia");
        var lou = new Visitor(port);

        var page = Company.send(lou, "/invitation/envoi", Map.of("jeton", token(link), "cle", ""));

        assertThat(page.body()).contains("La clé d’accès n’a pas été acceptée", "Vous pouvez réessayer.");
        assertThat(lou.open(link).body()).contains("Votre invitation").doesNotContain("n’a pas été acceptée");
    }

    @Test
    void a_link_that_nobody_was_sent_says_that_it_may_not_be_whole() {
        assertThat(accept(signedIn("maude"), "/invitation/unknown").body())
                .contains("Nous ne connaissons pas ce lien", "Il n’est peut-être pas entier.");
    }

    private String invite(PostRole role, String by) {
        return invitations.write(LOU, new Wish(hospital, role, null), known(by), WEEK);
    }

    private static Page accept(Visitor visitor, String link) {
        return Company.send(visitor, "/invitation/accord", Map.of("jeton", token(link)));
    }

    private static String token(String link) {
        return link.substring("/invitation/".length());
    }

    private UUID invitation() {
        return jdbc.sql("select id from invitation").query(UUID.class).single();
    }

    private void isOnRecord(UUID invitation, Role role) {
        assertThat(journal.about(invitation)).singleElement().satisfies(line -> {
            assertThat(line.entry().act()).isEqualTo(Act.INVITATION_ENDED);
            assertThat(line.entry().author().role()).isEqualTo(role);
        });
    }

    private ProfessionalId known(String givenName) {
        return new ProfessionalId(jdbc.sql("select id from professional where given_name = :name")
                .param("name", givenName)
                .query(UUID.class)
                .single());
    }

    private Visitor signedIn(String persona) {
        var visitor = new Visitor(port);
        visitor.open("/connexion/par/proconnect");
        visitor.choose(Simulated.PROCONNECT, persona);
        return visitor;
    }
}
