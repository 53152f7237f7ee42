package fr.coteacote.portal.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.development.identity.Simulated;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.organisations.charter.CharterText;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Professionals of the simulated ProConnect, in front of their pages, without scripts. */
@IdentityTest
class WaysInTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void fill() {
        FictitiousTeams.in(portal);
    }

    @Test
    void two_proofs_of_ProConnect_lead_straight_to_the_desk() {
        assertThat(signIn("nadia").uri().getPath()).isEqualTo("/accueil-mediateur");
    }

    @Test
    void a_password_alone_leads_to_the_second_proof_and_opens_nothing_before() {
        var samira = new Visitor(port);

        assertThat(signIn(samira, "samira").uri().getPath()).isEqualTo("/connexion/deuxieme-preuve");
        assertThat(samira.open("/equipe").body())
                .contains("Il manque une deuxième preuve")
                .doesNotContain("Inviter");
    }

    @Test
    void an_answer_without_passkey_is_refused_and_the_page_says_so() {
        var samira = new Visitor(port);
        signIn(samira, "samira");

        var answer = send(samira, "/connexion/deuxieme-preuve", "/connexion/cle/creer", Map.of("cle", ""));

        assertThat(answer.body()).contains("La clé d’accès n’a pas été acceptée");
        assertThat(jdbc.sql("select count(*) from passkey").query(Integer.class).single())
                .isZero();
    }

    @Test
    void a_password_alone_makes_no_first_key_for_somebody_who_has_long_worked_without_one() {
        var samira = new Visitor(port);
        signIn(samira, "samira");
        assertThat(samira.open("/connexion/deuxieme-preuve").body()).contains("Créer une clé d’accès");

        postsAreOlderBy(8);

        assertThat(samira.open("/connexion/deuxieme-preuve").body())
                .contains("Se connecter de nouveau", "de vous admettre de nouveau")
                .doesNotContain("Créer une clé d’accès");
        postsAreOlderBy(-8);
    }

    @Test
    void a_professional_agrees_to_the_charter_once() {
        var nadia = new Visitor(port);
        signIn(nadia, "nadia");
        assertThat(nadia.open("/equipe").body()).contains("Il reste à lire la charte");

        var hash = CharterText.CURRENT.hash();
        send(nadia, "/charte", "/charte/accord", Map.of("texte", hash));

        assertThat(nadia.open("/equipe").body()).doesNotContain("Il reste à lire la charte");
        assertThat(nadia.open("/charte").body()).contains("Vous avez accepté cette charte");
    }

    @Test
    void a_referent_who_forgets_half_sees_what_is_missing_and_what_they_typed() {
        var nadia = new Visitor(port);
        var hospital = organisationOf(team(nadia, "nadia"));

        var page = send(
                nadia,
                "/equipe/" + hospital + "/inviter",
                "/equipe/" + hospital + "/envoi",
                Map.of("prenom", "Lou", "nom", "", "courriel", "lou", "role", "STAND_IN"));

        assertThat(page.uri().getPath()).isEqualTo("/equipe/" + hospital + "/inviter");
        assertThat(page.body())
                .contains(
                        "id=\"erreurs\"",
                        "Écrivez son nom.",
                        "value=\"Lou\"",
                        "Choisissez la personne qui est absente.");
    }

    @Test
    void an_address_that_is_none_is_said_to_be_however_long_it_is() {
        var nadia = new Visitor(port);
        var hospital = organisationOf(team(nadia, "nadia"));

        var page = assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> send(
                        nadia,
                        "/equipe/" + hospital + "/inviter",
                        "/equipe/" + hospital + "/envoi",
                        Map.of("prenom", "Lou", "nom", "Essai", "courriel", "lou@" + ".".repeat(500_000) + "@")));

        assertThat(page.body().contains("Écrivez une adresse e-mail, par exemple"))
                .isTrue();
    }

    @Test
    void only_an_administrator_sees_the_organisations() {
        var gilles = new Visitor(port);
        signIn(gilles, "gilles");
        var nadia = new Visitor(port);
        signIn(nadia, "nadia");

        assertThat(gilles.open("/administration/organisations").body()).contains("Point d’accueil Les Tilleuls");
        assertThat(nadia.open("/administration/organisations").status()).isEqualTo(404);
        assertThat(new Visitor(port).open("/administration/organisations").status())
                .isEqualTo(404);
    }

    @Test
    void an_administrator_admits_suspends_and_lets_resume() {
        var gilles = new Visitor(port);
        signIn(gilles, "gilles");

        var refused = send(
                gilles,
                "/administration/organisations",
                "/administration/organisations/admettre",
                Map.of("nom", "", "siret", "12"));
        assertThat(refused.body()).contains("Écrivez le nom de la structure.", "Écrivez les 14 chiffres du SIRET");

        var admitted = send(
                gilles,
                "/administration/organisations",
                "/administration/organisations/admettre",
                Map.of("nom", "Maison fictive", "siret", "000 005 009 00014"));
        assertThat(admitted.body()).contains("Maison fictive", "00000500900014");
    }

    @Test
    void somebody_whose_workplace_is_admitted_asks_to_join_and_a_referent_of_another_one_does_not_see_it() {
        var maude = new Visitor(port);
        assertThat(team(maude, "maude"))
                .contains("Vous n’avez pas encore de rôle ici")
                .doesNotContain("rejoindre");
    }

    @Test
    void nobody_decides_for_an_organisation_that_is_not_theirs() {
        var nadia = new Visitor(port);
        signIn(nadia, "nadia");
        var tilleuls = jdbc.sql("select id::text from organisation where name like '%Tilleuls%'")
                .query((row, _) -> row.getString(1))
                .single();
        var mediator = jdbc.sql("select id::text from post where role = 'MEDIATOR'")
                .query((row, _) -> row.getString(1))
                .single();
        var before = state();

        var person = Map.of("prenom", "Lou", "nom", "Intrus", "courriel", "lou@example.org", "role", "MEDIATOR");
        send(nadia, "/equipe", "/equipe/%s/envoi".formatted(tilleuls), person);
        send(nadia, "/equipe", "/equipe/%s/admettre/%s/envoi".formatted(tilleuls, UUID.randomUUID()), person);
        send(nadia, "/equipe", "/equipe/retirer/" + mediator, Map.of());
        var administration = "/administration/organisations/";
        send(nadia, "/equipe", administration + "admettre", Map.of("nom", "Intruse", "siret", ""));
        for (var act : List.of("/inviter", "/suspendre", "/reprendre")) {
            send(nadia, "/equipe", administration + tilleuls + act, person);
        }
        send(nadia, "/equipe", administration + tilleuls + "/retirer", Map.of("poste", mediator));

        assertThat(state()).isEqualTo(before);
    }

    private void postsAreOlderBy(int days) {
        jdbc.sql("update post set since = since - :days * interval '1 day'")
                .param("days", days)
                .update();
    }

    private List<String> state() {
        return jdbc.sql("""
                        select organisation::text from organisation union all select post::text from post
                        union all select invitation::text from invitation union all select candidacy::text from candidacy
                        order by 1
                        """).query((row, _) -> row.getString(1)).list();
    }

    private Page signIn(String persona) {
        return signIn(new Visitor(port), persona);
    }

    private static Page signIn(Visitor visitor, String persona) {
        visitor.open("/connexion/par/proconnect");
        return visitor.choose(Simulated.PROCONNECT, persona);
    }

    private static String team(Visitor visitor, String persona) {
        signIn(visitor, persona);
        return visitor.open("/equipe").body();
    }

    private static Page send(Visitor visitor, String page, String door, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", visitor.open(page).csrf());
        return visitor.browser.send(visitor.at(door), all);
    }

    private static String organisationOf(String body) {
        var found = Pattern.compile("equipe/([0-9a-f-]{36})/inviter").matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
