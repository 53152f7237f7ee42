package fr.coteacote.portal.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Simulated;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Providers;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.identity.accounts.Account;
import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.Accounts;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.accounts.Contact;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;

/** The seven traps of FranceConnect, each a sentence. */
@IdentityTest
class FranceConnectTest {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void nothing_that_FranceConnect_does_not_know_is_sent_to_it_and_least_of_all_PKCE() {
        var sent = URI.create(
                visitor.browser.step(visitor.at("/connexion/par/franceconnect")).location());

        var parameters = UriComponentsBuilder.fromUri(sent).build().getQueryParams();
        assertThat(parameters.keySet())
                .containsExactlyInAnyOrder(
                        "response_type", "client_id", "redirect_uri", "scope", "acr_values", "nonce", "state");
        assertThat(parameters.getFirst("acr_values")).isEqualTo("eidas1");
        assertThat(visitor.browser.open(sent).body()).contains("Simulateur");
    }

    @Test
    void a_person_is_known_by_an_identity_that_comes_as_a_signed_JWT() {
        var page = visitor.signIn("jeanne");

        assertThat(page.uri()).isEqualTo(visitor.at("/mes-demandes"));
        assertThat(visitor.who()).isEqualTo("Jeanne Marie Louise BERTHOLON");
    }

    @Test
    void an_id_token_signed_with_ES256_is_believed_and_its_level_is_kept() {
        visitor.signIn("claire");

        assertThat(account("Claire Élise").level()).isEqualTo(AssuranceLevel.FC_EIDAS1);
    }

    @Test
    void an_id_token_of_too_low_a_level_is_not_believed() {
        var page = visitor.signIn("mauvais-niveau");

        assertThat(page.uri()).isEqualTo(visitor.at("/connexion?motif=niveau"));
        assertThat(visitor.who()).isEqualTo("personne");
    }

    @Test
    void on_a_shared_computer_the_next_person_does_not_enter_as_the_one_who_left() {
        visitor.signIn("jeanne");

        var farewell = visitor.leave();

        assertThat(farewell.trail())
                .anySatisfy(step -> assertThat(step.toString())
                        .startsWith(Providers.SIMULATOR.issuer(Simulated.FRANCECONNECT) + "/session/end?")
                        .contains("id_token_hint=", "state=", "post_logout_redirect_uri="));
        assertThat(farewell.uri().getPath()).isEqualTo("/au-revoir");
        assertThat(visitor.who()).isEqualTo("personne");
        assertThat(visitor.goToFranceConnect().body()).contains("Qui êtes-vous");
    }

    @Test
    void without_our_leaving_FranceConnect_would_let_the_next_person_in_as_the_previous_one() {
        visitor.signIn("jeanne");
        visitor.browser.forget("localhost", Visitor.SITTING);
        assertThat(visitor.who()).isEqualTo("personne");

        visitor.goToFranceConnect();

        assertThat(visitor.who()).isEqualTo("Jeanne Marie Louise BERTHOLON");
    }

    @Test
    void of_a_date_of_birth_only_what_is_known_is_kept() {
        visitor.signIn("fatima");
        new Visitor(port).signIn("youssef");

        var fatima = account("Fatima").civilStatus().birthDate();
        assertThat(fatima.known()).isEqualTo("1948");
        assertThat(fatima.received()).isEqualTo("1948-00-00");
        assertThat(fatima.isComplete()).isFalse();
        assertThat(account("Youssef").civilStatus().birthDate().known()).isEqualTo("1952-11");
    }

    @Test
    void a_person_whose_civil_status_was_corrected_finds_their_account_again() {
        visitor.signIn("jeanne");
        var before = account("Jeanne Marie Louise").id();

        new Visitor(port).signIn("jeanne-corrigee");

        var after = account("Jeanne Marie-Louise");
        assertThat(after.id()).isEqualTo(before);
        assertThat(after.subs()).hasSize(2);
        new Visitor(port).signIn("jeanne");
        assertThat(account("Jeanne Marie Louise").id()).isEqualTo(before);
    }

    @Test
    void a_person_whose_date_of_birth_was_corrected_is_told_to_a_human_being_and_gets_nobody_elses_account() {
        visitor.signIn("ines");
        var other = new Visitor(port);
        other.signIn("ines-corrigee");

        assertThat(jdbc.sql("select count(*) from account where family_name = 'DA SILVA FERREIRA'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select differs from account_resemblance")
                        .query(String.class)
                        .list())
                .contains("birthdate");
    }

    @Test
    void who_must_leave_no_trace_does_everything_without_FranceConnect() {
        var file = UUID.randomUUID();

        visitor.start(file);

        assertThat(visitor.mayOpen(file)).isTrue();
        assertThat(visitor.who()).isEqualTo("quelqu'un sans compte");
        var farewell = visitor.leave();
        assertThat(farewell.trail())
                .extracting(URI::getHost)
                .as("hosts that learn of the visit")
                .containsOnly("localhost");
        assertThat(visitor.mayOpen(file)).isFalse();
    }

    @Test
    void a_person_without_address_signs_in_and_the_placeholder_is_no_address() {
        visitor.signIn("lucien");
        assertThat(account("Lucien").contact()).isEqualTo(Contact.NONE);

        new Visitor(port).signIn("lucien-aidants-connect");
        assertThat(account("Lucien").contact()).isEqualTo(Contact.NONE);
    }

    @Test
    void relatives_who_share_an_address_have_each_their_account() {
        visitor.signIn("jeanne");
        new Visitor(port).signIn("ange");

        assertThat(account("Ange-Toussaint").contact().email()).isEqualTo("jeanne.b@example.org");
        assertThat(account("Ange-Toussaint").id())
                .isNotEqualTo(
                        accounts.find(account("Jeanne%").id()).orElseThrow().id());
    }

    @Test
    void no_claim_and_no_token_can_be_read_in_the_database() {
        visitor.signIn("paul");

        var rows = jdbc.sql("select sitting::text from sitting")
                .query(String.class)
                .list();
        assertThat(rows).noneMatch(row -> row.contains("DUCREUX") || row.contains("eyJ"));
    }

    private Account account(String givenNames) {
        return accounts.find(new AccountId(jdbc.sql(
                                "select id from account where given_names like :names order by civil_status_at desc limit 1")
                        .param("names", givenNames)
                        .query(UUID.class)
                        .single()))
                .orElseThrow();
    }
}
