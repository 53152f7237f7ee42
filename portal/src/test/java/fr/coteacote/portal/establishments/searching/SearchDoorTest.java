package fr.coteacote.portal.establishments.searching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Somebody looks for a house, without scripts and without an account. */
@IdentityTest
@Import(SearchDoorTest.Time.class)
@TestPropertySource(properties = "portal.establishments.lists=classpath:establishments/fictitious.csv")
class SearchDoorTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(port);
    }

    @Test
    void what_is_looked_for_stands_in_no_address_and_is_told_on_the_page() {
        var answer = search(Map.of("commune", "69800", "distance", "20", "prix", "2000"));

        assertThat(answer.uri().toString()).endsWith("/maisons/resultats");
        assertThat(words(answer))
                .contains("maisons trouvées", "à 20 km au plus de Saint-Priest", "2 000 € par mois au plus")
                .contains("1.", "Le Petit Logis (fictif)", "À partir de 1 959 € par mois.")
                .contains(
                        "aria-label=\"1 : Le Petit Logis (fictif), Saint-Priest\"",
                        "href=\"/maisons/resultats#maison-1\"");
    }

    @Test
    void what_is_wrong_is_said_and_nothing_that_was_typed_is_lost() {
        var answer = search(Map.of("commune", "Nulle-Part", "prix", "pas cher", "seulement", "aide-sociale"));

        assertThat(words(answer))
                .contains(
                        "Il y a un problème",
                        "Nous ne trouvons pas cette commune.",
                        "value=\"Nulle-Part\"",
                        "value=\"pas cher\"",
                        "<details class=\"more\" open")
                .doesNotContain("maisons trouvées");
        assertThat(answer.body()).contains("<title>Erreur");
    }

    @Test
    void a_name_that_several_communes_bear_is_asked_for_with_its_post_code() {
        assertThat(words(search(Map.of("commune", "Saint-Priest"))))
                .contains(
                        "Plusieurs communes s’appellent ainsi : ",
                        "Saint-Priest (69800)",
                        "Écrivez aussi le code postal.");
        assertThat(words(search(Map.of("commune", "Saint-Priest (69800)", "distance", "5"))))
                .contains("à 5 km au plus de Saint-Priest");
        assertThat(words(search(Map.of("commune", "69007", "distance", "5")))).contains("à 5 km au plus de Lyon");
    }

    @Test
    void where_nothing_is_found_the_page_says_what_to_try() {
        assertThat(words(search(Map.of("commune", "69800", "distance", "10", "prix", "300", "sejour", "permanent"))))
                .contains("Aucune maison trouvée", "cherchez plus loin", "Une autre maison n’a pas donné son prix");
    }

    @Test
    void pages_follow_each_other_and_an_address_that_counts_wrongly_leads_to_one_that_is_there() {
        search(Map.of("commune", "69003", "distance", "tout"));

        assertThat(words(visitor.open("/maisons/resultats")))
                .contains("40 maisons trouvées, page 1 sur 4", "Page suivante");
        assertThat(words(visitor.open("/maisons/resultats?page=4")))
                .contains("page 4 sur 4", "31.", "Distance pas connue");
        assertThat(words(visitor.open("/maisons/resultats?page=99"))).contains("page 4 sur 4");
        assertThat(words(visitor.open("/maisons/resultats?page=x"))).contains("page 1 sur 4");
        assertThat(words(visitor.open("/maisons/carte?page=4")))
                .contains("Une maison de cette page n’est pas sur la carte", "/maisons/resultats?page=4#maison-31");
    }

    @Test
    void who_has_not_said_what_they_look_for_is_led_to_the_form() {
        assertThat(words(visitor.open("/maisons/resultats"))).contains("Près de quelle commune ?");
        assertThat(words(visitor.open("/maisons/carte"))).contains("Près de quelle commune ?");
    }

    @Test
    void a_house_is_told_in_words_with_date_and_source_of_each_price() {
        assertThat(words(visitor.open("/maisons/990000012")))
                .contains(
                        "Les Tilleuls (fictif)",
                        "tel:+33199005001",
                        "Les prix sont ceux du 2 juin 2026. Ils peuvent avoir changé.",
                        "64,20 € par jour, soit environ 1 926 € pour 30 jours",
                        "Prix du 2 juin 2026, source : annuaire de la CNSA",
                        "1 place dite libre le 20 novembre 2026",
                        "S’y ajoute une participation fixe",
                        "Oui, pour toutes les places",
                        "4 pour un temps",
                        "Unité Alzheimer ou unité protégée",
                        "Numéro FINESS : 990000012");
        assertThat(words(visitor.open("/maisons/990000382")))
                .contains("Aide de tous les jours, GIR 1 et 2", "Le GIR dit de combien d’aide");
    }

    @Test
    void what_is_not_known_of_a_house_is_said() {
        assertThat(words(visitor.open("/maisons/990000342")))
                .contains("Cette maison n’a pas donné ses prix.", "Pas connu ici. Demandez à la maison.");
        assertThat(words(visitor.open("/maisons/990000372"))).contains("Son téléphone n’est pas connu ici.");
        assertThat(words(visitor.open("/maisons/990000152"))).contains("C’est l’hôpital qui demande cette place");
    }

    @Test
    void a_closed_house_keeps_its_page_and_says_so() {
        jdbc.sql(
                        "update establishment set gone_from = sources, closed_at = '2026-11-20T10:00:00Z' where finess = '990000092'")
                .update();

        assertThat(words(visitor.open("/maisons/990000092")))
                .contains("Cette maison n’est plus dans la liste officielle", "Depuis le 20 novembre 2026.");
        assertThat(words(search(Map.of("commune", "69001", "distance", "5")))).doesNotContain("Les Canuts (fictif)");
        jdbc.sql("update establishment set gone_from = '{}', closed_at = null where finess = '990000092'")
                .update();
    }

    @Test
    void an_unknown_number_is_a_page_that_is_not_there() {
        assertThat(visitor.open("/maisons/990000999").status()).isEqualTo(404);
        assertThat(visitor.open("/maisons/n-importe-quoi").status()).isEqualTo(404);
    }

    private Page search(Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", visitor.open("/maisons").csrf());
        return visitor.browser.send(visitor.at("/envoi/maisons"), all);
    }

    private static String words(Page page) {
        return page.body().replace("&nbsp;", " ").replace('\u00A0', ' ').replace("&#8217;", "’");
    }

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        HandMovedClock movedByTheTest() {
            return new HandMovedClock(Instant.parse("2026-11-24T10:00:00Z"));
        }
    }
}
