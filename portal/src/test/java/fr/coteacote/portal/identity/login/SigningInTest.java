package fr.coteacote.portal.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.development.identity.Simulated;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Providers;
import fr.coteacote.portal.identity.Visitor;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens around a log-in, and that nothing is lost by it. */
@IdentityTest
class SigningInTest {

    private static final UUID FILE = UUID.fromString("2f0a4f0e-7d0b-4c46-8a50-0a3f9f1f7c11");
    private static final String WANTED = "/demande/" + FILE;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({
        "je-renonce, pas-faite",
        "decede, pas-faite",
        "panne, panne",
        "sans-adresse, panne",
        "indisponible, indisponible"
    })
    void each_error_of_FranceConnect_leads_to_a_page_and_keeps_the_wanted_one(String mishap, String motif) {
        want(WANTED);
        visitor.goToFranceConnect();

        var page = visitor.choose(Simulated.FRANCECONNECT, mishap);

        assertThat(page.uri()).isEqualTo(visitor.at("/connexion?motif=" + motif));
        assertThat(visitor.signIn("paul").uri()).isEqualTo(visitor.at(WANTED));
    }

    @ParameterizedTest
    @CsvSource({
        "je-renonce, pas-faite, La connexion n’a pas été faite",
        "panne, panne, peut-être de ProConnect",
        "indisponible, indisponible, ProConnect ne répond pas"
    })
    void each_error_of_ProConnect_is_told_on_the_page_of_professionals(String mishap, String motif, String told) {
        visitor.open("/connexion/par/proconnect");

        var page = visitor.choose(Simulated.PROCONNECT, mishap);

        assertThat(page.uri()).isEqualTo(visitor.at("/connexion/professionnels?motif=" + motif));
        assertThat(page.body()).contains(told).doesNotContain("Continuer sans compte");
    }

    @Test
    void what_is_told_on_the_page_of_everybody_is_not_told_on_that_of_professionals() {
        assertThat(visitor.open("/connexion/professionnels?motif=necessaire").body())
                .contains("Connexion des professionnels");
    }

    @ParameterizedTest
    @CsvSource({
        "invalid_request, notre-erreur",
        "invalid_scope, notre-erreur",
        "invalid_acr, notre-erreur",
        "login_required, pas-faite",
        "something_new, panne"
    })
    void an_error_that_the_simulator_does_not_make_leads_to_a_page_too(String error, String motif) {
        var left = URI.create(
                visitor.browser.step(visitor.at("/connexion/par/franceconnect")).location());
        var state = left.getRawQuery().replaceAll(".*state=([^&]*).*", "$1");

        var page = visitor.browser.step(
                visitor.at("/connexion/retour/franceconnect?error=%s&state=%s".formatted(error, state)));

        assertThat(page.location()).endsWith("/connexion?motif=" + motif);
    }

    @Test
    void a_forged_return_never_signs_in() {
        var page = visitor.browser.step(visitor.at("/connexion/retour/franceconnect?code=x&state=y"));

        assertThat(page.location()).endsWith("/connexion?motif=recommencer");
        assertThat(visitor.who()).isEqualTo("personne");
    }

    @Test
    void a_return_in_another_browser_never_signs_in() {
        var left =
                visitor.browser.step(visitor.at("/connexion/par/franceconnect")).location();
        var other = new Visitor(port);
        other.browser.open(URI.create(left));

        var page = other.choose(Simulated.FRANCECONNECT, "jeanne");

        assertThat(page.uri()).isEqualTo(visitor.at("/connexion?motif=recommencer"));
        assertThat(other.who()).isEqualTo("personne");
    }

    @Test
    void somebody_who_comes_back_twice_simply_goes_on() {
        var page = visitor.signIn("paul");
        var back = page.trail().stream()
                .filter(step -> step.getPath().startsWith("/connexion/retour"))
                .findFirst()
                .orElseThrow();

        assertThat(visitor.browser.step(back).location()).endsWith("/mes-demandes");
        assertThat(visitor.who()).isEqualTo("Paul DUCREUX");
    }

    @Test
    void a_second_tab_may_sign_in_too() {
        var first =
                visitor.browser.step(visitor.at("/connexion/par/franceconnect")).location();
        visitor.signIn("paul");

        assertThat(visitor.browser.open(URI.create(first)).uri().getPath()).isEqualTo("/mes-demandes");
    }

    @Test
    void the_wanted_page_is_shown_after_the_log_in_and_was_in_no_address() {
        want(WANTED);

        var page = visitor.signIn("paul");

        assertThat(page.uri()).isEqualTo(visitor.at(WANTED));
        assertThat(page.trail().subList(0, page.trail().size() - 1))
                .noneMatch(step -> step.toString().contains(FILE.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org/", "/\\example.org", "/connexion", "javascript:x"})
    void an_address_elsewhere_is_never_a_wanted_page(String address) {
        want(address);

        assertThat(visitor.signIn("paul").uri()).isEqualTo(visitor.at("/mes-demandes"));
    }

    @Test
    void a_file_started_without_account_stays_open_after_the_log_in() {
        visitor.start(FILE);

        visitor.signIn("paul");

        assertThat(visitor.mayOpen(FILE)).isTrue();
        assertThat(visitor.who()).isEqualTo("Paul DUCREUX");
    }

    @Test
    void the_cookie_changes_at_the_log_in() {
        visitor.start(FILE);
        var before = visitor.browser.cookie("localhost", Visitor.SITTING);

        visitor.signIn("paul");

        assertThat(visitor.browser.cookie("localhost", Visitor.SITTING))
                .isPresent()
                .isNotEqualTo(before);
    }

    @Test
    void a_sitting_does_not_need_the_HTTP_session_and_so_outlives_a_restart() {
        visitor.signIn("paul");

        visitor.browser.forget("localhost", "cote-page");

        assertThat(visitor.who()).isEqualTo("Paul DUCREUX");
    }

    @Test
    void somebody_away_at_FranceConnect_during_a_restart_still_comes_back_to_the_wanted_page() {
        want(WANTED);
        visitor.goToFranceConnect();

        visitor.browser.forget("localhost", "cote-page");

        assertThat(visitor.choose(Simulated.FRANCECONNECT, "paul").uri()).isEqualTo(visitor.at(WANTED));
    }

    @Test
    void a_form_written_before_a_restart_is_still_accepted() {
        var form = visitor.open("/essai/formulaire");

        visitor.browser.forget("localhost", "cote-page");

        assertThat(send(form.csrf()).body()).isEqualTo("reçu : Mme Du");
    }

    @Test
    void what_is_posted_with_a_lost_token_is_kept_for_those_who_may_open_the_file() {
        visitor.start(FILE);
        visitor.browser.forget("localhost", "cote-formulaire");

        assertThat(send("lost").body()).isEqualTo("gardé : Mme Du");
    }

    @Test
    void what_is_posted_with_a_lost_token_by_anybody_else_leads_to_a_page() {
        assertThat(send("lost").uri()).isEqualTo(visitor.at("/connexion?motif=page-ancienne"));
    }

    @Test
    void a_professional_signs_in_apart_and_has_no_account_of_a_citizen() {
        visitor.open("/connexion/par/proconnect");
        visitor.choose(Simulated.PROCONNECT, "samira");

        assertThat(visitor.who()).isEqualTo("un professionnel");
        assertThat(jdbc.sql("select organization from professional_login")
                        .query(String.class)
                        .list())
                .contains("Point d'accueil Les Tilleuls (fictif)");
        assertThat(visitor.leave().trail())
                .anyMatch(step ->
                        step.toString().startsWith(Providers.SIMULATOR.issuer(Simulated.PROCONNECT) + "/session/end"));
    }

    @ParameterizedTest
    @CsvSource({
        "FRANCECONNECT, paul, ended = now()",
        "PROCONNECT, samira, ended = now()",
        "PROCONNECT, samira, last_seen = now() - interval '3 hours'"
    })
    void who_leaves_when_their_sitting_is_over_already_leaves_the_provider_too(
            Simulated provider, String persona, String meanwhile) {
        visitor.open("/connexion/par/" + provider.name().toLowerCase(Locale.ROOT));
        visitor.choose(provider, persona);
        jdbc.sql("update sitting set " + meanwhile).update();
        assertThat(visitor.who()).isEqualTo("personne");

        var farewell = visitor.leave();

        assertThat(farewell.trail())
                .anyMatch(step -> step.toString().startsWith(Providers.SIMULATOR.issuer(provider) + "/session/end"));
        assertThat(farewell.uri().getPath()).isEqualTo("/au-revoir");
    }

    @Test
    void who_leaves_leaves_the_provider_too_of_who_went_away_from_the_same_browser_without_leaving() {
        visitor.signIn("jeanne");
        visitor.open("/connexion/par/proconnect");
        visitor.choose(Simulated.PROCONNECT, "nadia");

        var farewell = visitor.leave();

        assertThat(ends(farewell)).containsExactly(Simulated.PROCONNECT, Simulated.FRANCECONNECT);
        assertThat(farewell.uri().getPath()).isEqualTo("/au-revoir");
        assertThat(visitor.goToFranceConnect().body()).contains("Qui êtes-vous");
        assertThat(ends(visitor.open("/au-revoir"))).isEmpty();
    }

    @Test
    void whose_own_provider_was_left_already_still_leaves_that_of_who_sat_there_before() {
        visitor.open("/connexion/par/proconnect");
        visitor.choose(Simulated.PROCONNECT, "nadia");
        visitor.signIn("jeanne");
        jdbc.sql("update sitting set ended = now() - interval '31 minutes' where account is not null")
                .update();

        assertThat(ends(visitor.leave())).containsExactly(Simulated.PROCONNECT);
    }

    @Test
    void the_page_of_those_who_have_left_sends_nobody_away_who_is_there() {
        visitor.signIn("jeanne");

        assertThat(ends(visitor.open("/au-revoir"))).isEmpty();
        assertThat(visitor.who()).isEqualTo("Jeanne Marie Louise BERTHOLON");
    }

    private static List<Simulated> ends(Browser.Page page) {
        return page.trail().stream()
                .flatMap(step -> Stream.of(Simulated.values())
                        .filter(one -> step.toString().startsWith(Providers.SIMULATOR.issuer(one) + "/session/end")))
                .toList();
    }

    @Test
    void who_leaves_is_no_longer_there_even_if_their_id_token_cannot_be_read() {
        visitor.signIn("paul");
        jdbc.sql("update sitting set id_token = '\\x00'").update();
        var before = sittingsThatLive();

        assertThat(visitor.leave().uri().getPath()).isEqualTo("/au-revoir");

        assertThat(visitor.who()).isEqualTo("personne");
        assertThat(sittingsThatLive()).isEqualTo(before - 1);
    }

    @Test
    void ProConnect_gets_the_proof_that_FranceConnect_refuses() {
        assertThat(visitor.browser.step(visitor.at("/connexion/par/proconnect")).location())
                .contains("code_challenge=", "code_challenge_method=S256", "claims=");
    }

    @Test
    void a_professional_does_not_take_over_what_a_citizen_opened_on_the_same_browser() {
        visitor.start(FILE);

        visitor.open("/connexion/par/proconnect");
        visitor.choose(Simulated.PROCONNECT, "samira");

        assertThat(visitor.mayOpen(FILE)).isFalse();
    }

    @Test
    void each_log_in_and_each_leave_is_on_record() {
        visitor.signIn("claire");
        visitor.leave();

        assertThat(jdbc.sql("""
                                select act from journal_line
                                where file = (select id from account where family_name = 'BERTHOLON')
                                order by number desc limit 2
                                """).query(String.class).list()).containsExactly("LOGGED_OUT", "LOGGED_IN");
    }

    private int sittingsThatLive() {
        return jdbc.sql("select count(*) from sitting where ended is null")
                .query(Integer.class)
                .single();
    }

    private void want(String page) {
        visitor.browser.open(visitor.at("/essai/vouloir?page=" + URLEncoder.encode(page, StandardCharsets.UTF_8)));
    }

    private Page send(String csrf) {
        return visitor.browser.send(visitor.at("/essai/envoi/" + FILE), Map.of("_csrf", csrf, "text", "Mme Du"));
    }
}
