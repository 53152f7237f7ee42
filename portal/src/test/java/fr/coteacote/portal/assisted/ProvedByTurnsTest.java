package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.development.identity.Simulated;
import fr.coteacote.portal.identity.Providers;
import fr.coteacote.portal.identity.Visitor;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On the one computer, in their turn, a user proves by FranceConnect who they are: it is no log-in, and leaves no trace. */
@AssistedTest
class ProvedByTurnsTest {

    private static final String PIN = "4712";
    private static final String GIVEN = "FranceConnect a dit qui vous êtes";
    private static final String TOO_LATE = "Rien n’a été gardé de FranceConnect";

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    private Visitor computer;
    private Company company;

    @BeforeEach
    void begin() {
        computer = scene.mediator();
        company = begun();
    }

    private Company begun() {
        var begun = Company.byTurns(computer, PIN);
        begun.asUser("a-moi", Map.of());
        return begun;
    }

    private Page prove(String persona) {
        company.asUser("franceconnect", Map.of());
        return computer.choose(Simulated.FRANCECONNECT, persona);
    }

    private Page agree(String length) {
        return company.asUser("oui", Map.of("demande", "apa", "duree", length, "preuve", "oui"));
    }

    private String consent() {
        return jdbc.sql("select consent from mandate where draft = ?")
                .param(records.draft(company))
                .query(String.class)
                .single();
    }

    private void theMediatorTakesItBack() {
        company.asUser("passer", Map.of());
        company.asMediator("reprendre", Map.of("code", PIN));
    }

    private void theMediatorIsStillSignedIn() {
        assertThat(jdbc.sql("""
                        select s.professional is not null and s.ended is null from sitting s
                        join assisted_session a on a.mediator_sitting = s.id where a.id = ?
                        """).param(company.session()).query(Boolean.class).single())
                .isTrue();
    }

    private static URI step(Page page, String path) {
        return page.trail().stream()
                .filter(address -> address.getPath().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private void franceConnectIsLeft(Page page) {
        assertThat(page.trail())
                .anySatisfy(step -> assertThat(step.toString())
                        .startsWith(Providers.SIMULATOR.issuer(Simulated.FRANCECONNECT) + "/session/end?")
                        .contains("id_token_hint=", "state=", "post_logout_redirect_uri="));
        assertThat(computer.browser
                        .open(URI.create(scene.somebody()
                                .browser
                                .step(computer.at("/connexion/par/franceconnect"))
                                .location()))
                        .body())
                .as("FranceConnect knows nobody any more")
                .contains("Qui êtes-vous");
    }

    @Test
    void who_proves_who_they_are_may_be_helped_longer_and_FranceConnect_is_left_at_once() {
        var before = computer.browser.cookie("localhost", Visitor.SITTING);

        var page = prove("jeanne");

        assertThat(page.uri()).isEqualTo(computer.at(company.at("/accord")));
        assertThat(page.body())
                .contains(GIVEN, "Jeanne BERTHOLON", "Pendant un mois", "Pendant un an")
                .doesNotContain("jeanne.b@example.org");
        assertThat(page.trail()).allSatisfy(step -> assertThat(step.toString()).doesNotContainIgnoringCase("jeanne"));
        theMediatorIsStillSignedIn();
        assertThat(computer.browser.cookie("localhost", Visitor.SITTING)).isEqualTo(before);
        franceConnectIsLeft(page);
    }

    @Test
    void the_agreement_and_the_request_are_theirs_as_if_they_had_signed_in() {
        prove("jeanne");

        var draft = Records.draft(agree("mois"));

        assertThat(consent()).isEqualTo("FRANCECONNECT_BY_TURNS");
        assertThat(jdbc.sql("select level from answer where draft = ? and question = 'nom-naissance'")
                        .param(draft)
                        .query(String.class)
                        .single())
                .isEqualTo("FC_EIDAS1");
        assertThat(computer.open("/demande/%s/nom".formatted(draft)).body()).contains("VERMOREL");
        assertThat(jdbc.sql("select question from answer where draft = ?")
                        .param(draft)
                        .query(String.class)
                        .list())
                .noneMatch(question -> question.contains("courriel"));
        assertThat(computer.open("/demande/%s/journal".formatted(draft)).body())
                .contains("Jeanne BERTHOLON", "donné sur un ordinateur partagé, à son tour, avec FranceConnect");
        company.asUser("terminer", Map.of());
        assertThat(computer.open("/demande/" + draft).uri()).isEqualTo(computer.at(company.at("")));

        var home = scene.somebody();
        home.signIn("jeanne");
        assertThat(home.open("/mes-demandes").body())
                .contains("Hugo MARCHAL", "sur un ordinateur partagé, à votre tour, avec FranceConnect");
        assertThat(home.open("/demande/" + draft).status()).isEqualTo(200);
        assertThat(records.acts(draft)).contains("MANDATE_GIVEN by SELF", "SESSION_BEGUN by SELF");
    }

    @ParameterizedTest
    @CsvSource({
        "je-renonce, n’a pas dit qui vous êtes",
        "decede, n’a pas dit qui vous êtes",
        "panne, Le problème vient peut-être de FranceConnect",
        "indisponible, FranceConnect ne répond pas",
        "mauvais-niveau, Ce compte ne suffit pas"
    })
    void each_error_leads_back_to_the_agreement_which_can_be_given_without(String choice, String sentence) {
        var page = prove(choice);

        assertThat(page.uri().getPath()).isEqualTo(company.at("/accord"));
        assertThat(page.body()).contains(sentence, "sans FranceConnect").doesNotContain("Pendant un mois");
        theMediatorIsStillSignedIn();
        company.agree("apa", "seance");
        assertThat(consent()).isEqualTo("BY_TURNS");
    }

    @Test
    void FranceConnect_is_left_too_when_its_answer_is_not_good() {
        franceConnectIsLeft(prove("mauvais-niveau"));
    }

    @Test
    void a_proof_serves_once_and_for_this_session_alone() {
        prove("jeanne");
        agree("mois");
        theMediatorTakesItBack();

        company = begun();
        var page = agree("an");

        assertThat(page.body()).contains("Le quart d’heure est passé").doesNotContain(GIVEN);
        assertThat(records.state(company)).isEqualTo("AGREEING");
        company.agree("apa", "mois");
        assertThat(records.state(company)).isEqualTo("AGREEING");
    }

    @Test
    void a_proof_ends_with_the_turn() {
        prove("jeanne");

        company.asUser("passer", Map.of());
        company.asUser("a-moi", Map.of());

        assertThat(computer.open(company.at("/accord")).body()).doesNotContain(GIVEN, "Pendant un mois");
        assertThat(agree("seance").body()).contains("Le quart d’heure est passé");
        assertThat(records.state(company)).isEqualTo("AGREEING");
    }

    @Test
    void a_proof_lasts_a_quarter_of_an_hour() {
        prove("jeanne");

        scene.advance(Duration.ofMinutes(16));

        assertThat(agree("mois").body()).contains("Le quart d’heure est passé").doesNotContain(GIVEN);
        assertThat(records.state(company)).isEqualTo("AGREEING");
    }

    @Test
    void who_is_not_the_one_whom_FranceConnect_named_lets_go_of_it() {
        prove("jeanne");

        var page = company.asUser("franceconnect/oublier", Map.of());

        assertThat(page.body()).doesNotContain(GIVEN, "BERTHOLON", "Pendant un mois");
        assertThat(prove("lucien").body()).contains("ORAZIO, est-ce bien vous").doesNotContain("BERTHOLON");
    }

    @Test
    void who_comes_back_after_their_turn_reads_it_on_the_neutral_page_and_nothing_is_kept() {
        company.asUser("franceconnect", Map.of());
        company.asUser("passer", Map.of());

        var page = computer.choose(Simulated.FRANCECONNECT, "jeanne");

        assertThat(page.uri().getPath()).isEqualTo(company.at("/tour"));
        assertThat(page.body()).contains("À qui le tour ?", TOO_LATE).doesNotContain("BERTHOLON");
        franceConnectIsLeft(page);
        company.asUser("a-moi", Map.of());
        assertThat(computer.open(company.at("/accord")).body()).doesNotContain(GIVEN);
    }

    @Test
    void the_mediator_who_has_taken_the_computer_back_learns_nothing_of_who_it_was() {
        company.asUser("franceconnect", Map.of());
        company.asUser("passer", Map.of());
        company.asMediator("reprendre", Map.of("code", PIN));

        var page = computer.choose(Simulated.FRANCECONNECT, "jeanne");

        assertThat(page.uri().getPath()).isEqualTo(company.at(""));
        assertThat(page.body()).contains("n’a pas encore dit oui", TOO_LATE).doesNotContain("BERTHOLON");
        franceConnectIsLeft(page);
    }

    @Test
    void who_comes_back_after_the_session_reads_that_it_is_over() {
        company.asUser("franceconnect", Map.of());
        company.asUser("terminer", Map.of());

        var page = computer.choose(Simulated.FRANCECONNECT, "jeanne");

        assertThat(page.uri().getPath()).isEqualTo(company.at(""));
        assertThat(page.body()).contains("L’aide est terminée", TOO_LATE).doesNotContain("BERTHOLON");
        franceConnectIsLeft(page);
    }

    @Test
    void who_comes_back_twice_simply_goes_on() {
        var page = prove("jeanne");

        assertThat(computer.browser.open(step(page, "/preuve/retour")).body()).contains(GIVEN);
        assertThat(computer.browser.open(step(page, "/preuve/partie")).body()).contains(GIVEN);
        theMediatorIsStillSignedIn();
    }

    @Test
    void a_forged_return_proves_nothing() {
        company.asUser("franceconnect", Map.of());

        var forged = computer.open("/preuve/retour?code=x&state=y");

        assertThat(forged.uri().getPath()).isEqualTo(company.at("/accord"));
        assertThat(forged.body()).contains("Recommençons").doesNotContain(GIVEN);
        assertThat(computer.open("/preuve/partie?state=y").body()).contains("Recommençons");
        assertThat(computer.choose(Simulated.FRANCECONNECT, "jeanne").body()).contains(GIVEN);
    }

    @Test
    void a_return_in_another_browser_proves_nothing_and_signs_nobody_in() {
        var left = send(computer, company.at("/franceconnect"), Map.of()).trail().stream()
                .filter(step -> step.getPath().endsWith("/authorize"))
                .findFirst()
                .orElseThrow();
        var other = scene.somebody();
        other.browser.open(left);

        var page = other.choose(Simulated.FRANCECONNECT, "jeanne");

        assertThat(page.uri()).isEqualTo(other.at("/preuve/perdue"));
        assertThat(page.body()).contains(TOO_LATE, "Vous n’êtes pas connecté", "fermez le navigateur");
        assertThat(other.who()).isEqualTo("personne");
        assertThat(computer.open(company.at("/accord")).body()).doesNotContain(GIVEN);
    }

    @Test
    void a_proof_is_never_a_log_in_nor_a_log_in_a_proof() {
        company.asUser("franceconnect", Map.of());
        var page = prove("jeanne");
        var query = step(page, "/preuve/retour").getRawQuery();

        var asLogin = computer.browser.step(computer.at("/connexion/retour/franceconnect?" + query));

        assertThat(asLogin.location()).doesNotContain("/mes-demandes");
        theMediatorIsStillSignedIn();

        var alone = scene.somebody();
        var login =
                step(alone.signIn("paul"), "/connexion/retour/franceconnect").getRawQuery();
        assertThat(computer.open("/preuve/retour?" + login).body()).doesNotContain("DUCREUX");
        theMediatorIsStillSignedIn();
    }

    @Test
    void nobody_is_led_to_FranceConnect_to_practise_on_a_device_of_their_own_or_in_the_turn_of_the_mediator() {
        theMediatorTakesItBack();
        company = Company.practiseByTurns(computer, PIN, "jeanne");
        company.asUser("a-moi", Map.of());
        isNotLedToFranceConnect(computer);
        company = Company.byTurns(computer, PIN);
        company.asMediator("reprendre", Map.of("code", PIN));
        isNotLedToFranceConnect(computer);
        company = Company.meet(computer, scene.somebody());
        isNotLedToFranceConnect(company.user);
        isNotLedToFranceConnect(computer);
    }

    private void isNotLedToFranceConnect(Visitor visitor) {
        assertThat(visitor.open(company.at("/accord")).body()).doesNotContain("S’identifier avec FranceConnect");
        assertThat(send(visitor, company.at("/franceconnect"), Map.of()).trail())
                .extracting(URI::getHost)
                .containsOnly("localhost");
    }

    @Test
    void neither_a_secret_nor_a_name_can_be_read_beside_the_proof_in_the_database() {
        var left = send(computer, company.at("/franceconnect"), Map.of());
        var away = rows();
        assertThat(computer.choose(Simulated.FRANCECONNECT, "jeanne").body()).contains(GIVEN);

        assertThat(left.trail()).isNotEmpty();
        assertThat(away).hasSize(1).noneMatch(row -> row.contains("nonce"));
        assertThat(rows()).hasSize(1).noneMatch(row -> row.contains("VERMOREL") || row.contains("eyJ"));
    }

    private List<String> rows() {
        return jdbc.sql("select identity_proof::text from identity_proof where sitting = ?")
                .param(jdbc.sql("select mediator_sitting from assisted_session where id = ?")
                        .param(company.session())
                        .query(UUID.class)
                        .single())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
