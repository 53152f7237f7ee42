package fr.coteacote.portal.estimates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import java.time.Duration;
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

/** Somebody reckons, without scripts and without an account. */
@IdentityTest
@Import(CostDoorTest.Time.class)
class CostDoorTest {

    private static final Map<String, String> ALONE = Map.of("plan", "500", "foyer", "seul", "revenus", "18 000");

    @LocalServerPort
    int port;

    @Autowired
    HandMovedClock clock;

    private Visitor visitor;

    @BeforeEach
    void come() {
        clock.turnBack();
        visitor = new Visitor(port);
    }

    @Test
    void what_would_be_left_to_pay_is_an_indication_with_its_scale_and_no_promise() {
        assertThat(words(reckon(ALONE)))
                .contains(
                        "Il resterait environ 93 € par mois à payer",
                        "Pour un plan d’aide de 500 € par mois et vos ressources, avec le barème 2026.",
                        "L’APA paierait environ 407 € par mois.",
                        "Ce n’est qu’une indication.",
                        "L’APA n’a pas de condition de ressources",
                        "GIR 1",
                        "2 080,33 € par mois");
    }

    @Test
    void nothing_that_was_typed_is_kept() {
        var answer = reckon(ALONE);

        assertThat(answer.uri().getQuery()).isNull();
        assertThat(answer.body()).contains("<title>Résultat : Combien resterait-il à payer ?");
        assertThat(visitor.open("/reste-a-payer").body())
                .contains("Calculer")
                .doesNotContain("18 000", "resterait environ");
    }

    @Test
    void what_is_wrong_is_said_and_nothing_that_was_typed_is_lost() {
        var answer = reckon(Map.of("plan", "cinq cents", "revenus", "18 000", "capital", "-3"));

        assertThat(words(answer))
                .contains(
                        "Il y a un problème",
                        "value=\"cinq cents\"",
                        "value=\"18 000\"",
                        "Choisissez avec qui vous vivez.",
                        "sans le signe moins");
        assertThat(answer.body()).contains("<title>Erreur");
    }

    @Test
    void a_plan_above_the_ceiling_is_none() {
        assertThat(words(reckon(with("plan", "2080,34"))))
                .contains("Un plan d’aide ne dépasse pas 2 080,33 € par mois.");
        assertThat(words(reckon(with("plan", "2080,33")))).contains("Il resterait environ 220 € par mois à payer");
    }

    @Test
    void who_has_little_pays_nothing_and_who_has_much_may_get_nothing() {
        assertThat(words(reckon(with("revenus", "10 800")))).contains("Il ne resterait rien à payer");
        assertThat(words(reckon(Map.of("plan", "350", "foyer", "seul", "revenus", "43 200"))))
                .contains("Il resterait environ 315 € par mois à payer", "aussi petite, elle n’est pas versée");
    }

    @Test
    void a_couple_and_unused_property_count_as_the_law_says() {
        assertThat(words(reckon(Map.of("plan", "900", "foyer", "couple", "revenus", "31 200"))))
                .contains("Il resterait environ 136 € par mois à payer");
        assertThat(words(reckon(Map.of(
                        "plan", "700",
                        "foyer", "seul",
                        "revenus", "18000",
                        "preleves", "300",
                        "batiments", "1200",
                        "terrains", "100",
                        "capital", "8000"))))
                .contains("Il resterait environ 135 € par mois à payer");
    }

    @Test
    void in_a_year_whose_scale_is_not_written_nothing_is_reckoned_with_that_of_another() {
        clock.advance(Duration.ofDays(40));

        assertThat(words(visitor.open("/reste-a-payer")))
                .contains("Le barème 2027 n’est pas encore publié ici.", "il n’y a pas de condition de ressources")
                .doesNotContain("Calculer");
    }

    private static Map<String, String> with(String field, String text) {
        var fields = new HashMap<>(ALONE);
        fields.put(field, text);
        return fields;
    }

    private Page reckon(Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", visitor.open("/reste-a-payer").csrf());
        return visitor.browser.send(visitor.at("/reste-a-payer/calcul"), all);
    }

    private static String words(Page page) {
        return page.body().replace("&nbsp;", " ").replace('\u00A0', ' ');
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
