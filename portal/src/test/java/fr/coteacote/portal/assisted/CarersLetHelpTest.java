package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claire fills in for somebody else and lets a mediator help: that ends with her own help at the latest. */
@AssistedTest
class CarersLetHelpTest {

    private static final String ROLE = "qualite-remplisseur";

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    private Visitor mediator;

    @BeforeEach
    void arrive() {
        mediator = scene.mediator();
    }

    private Visitor signedIn(String persona) {
        var visitor = scene.somebody();
        visitor.signIn(persona);
        return visitor;
    }

    private static UUID begins(Visitor by) {
        return Records.draft(send(by, "/envoi/commencer/apa", Map.of("pour", "proche")));
    }

    private static String door(UUID draft, String below) {
        return "/envoi/%s/%s".formatted(draft, below);
    }

    private Instant until(String mandate) {
        return jdbc.sql("select until from mandate where id = ?::uuid")
                .param(mandate)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /** The newest mandate on a draft: of a mediator, or of who began it. */
    private String mandate(UUID draft, boolean ofMediator) {
        return jdbc.sql("""
                select id::text from mandate where draft = ? and invitation is null and (post is not null) = ?
                order by given_at desc, ended_at nulls first limit 1
                """).params(draft, ofMediator).query(String.class).single();
    }

    @Test
    void help_that_a_carer_agrees_to_ends_with_her_own_at_the_latest_and_she_reads_so() {
        var claire = signedIn("claire");
        var draft = begins(claire);
        var company = Company.meet(mediator, claire);
        assertThat(claire.open(company.at("/accord/%s/an".formatted(draft))).body())
                .contains("au plus tard quand la vôtre");

        company.agree(draft.toString(), "an");

        assertThat(records.state(company)).isEqualTo("LIVE");
        assertThat(until(mandate(draft, true))).isEqualTo(until(mandate(draft, false)));
    }

    @Test
    void a_short_help_lasts_as_long_as_was_agreed() {
        var claire = signedIn("claire");
        var draft = begins(claire);

        Company.agreed(mediator, claire, draft.toString(), "mois");

        assertThat(until(mandate(draft, true))).isBefore(until(mandate(draft, false)));
    }

    @Test
    void agreeing_anew_makes_it_no_longer() {
        var claire = signedIn("claire");
        var draft = begins(claire);
        Company.agreed(mediator, claire, draft.toString(), "mois");
        var first = mandate(draft, true);

        send(claire, door(draft, "accord"), Map.of("accord", first, "duree", "an"));

        var renewed = mandate(draft, true);
        assertThat(renewed).isNotEqualTo(first);
        assertThat(until(renewed)).isEqualTo(until(mandate(draft, false)));
    }

    @Test
    void who_says_in_the_session_that_they_fill_in_for_somebody_else_lets_help_no_longer_than_they_may() {
        var user = scene.somebody();
        var company = Company.agreed(mediator, user, "apa", "an");
        var draft = records.draft(company);

        send(user, door(draft, ROLE), Map.of(ROLE, "proche", "_seen." + ROLE, "1"));

        assertThat(records.state(company)).isEqualTo("LIVE");
        assertThat(until(mandate(draft, true))).isEqualTo(until(mandate(draft, false)));
    }

    @Test
    void help_ends_with_that_of_the_carer_who_gave_it() {
        var claire = signedIn("claire");
        var draft = begins(claire);
        var company = Company.agreed(mediator, claire, draft.toString(), "an");

        send(claire, door(draft, "arreter-l-aide"), Map.of("accord", mandate(draft, false)));

        assertThat(Collections.frequency(records.acts(draft), "MANDATE_ENDED by CARER"))
                .isEqualTo(2);
        assertThat(records.state(company)).isEqualTo("ENDED by REVOKED");
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
    }

    @Test
    void a_carer_without_account_who_ends_the_session_is_on_record_as_a_carer() {
        var carer = scene.somebody();
        var draft = begins(carer);
        Company.agreed(mediator, carer, draft.toString(), "mois").asUser("terminer", Map.of());
        assertThat(records.acts(draft)).endsWith("SESSION_ENDED by CARER");

        Company.agreed(mediator, carer, draft.toString(), "seance");
        send(carer, "/quitter", Map.of());

        assertThat(records.acts(draft)).endsWith("MANDATE_ENDED by CARER", "SESSION_ENDED by CARER");
    }

    @Test
    void help_that_the_subject_agreed_to_does_not_end_with_that_of_the_carer() {
        var claire = signedIn("claire");
        var draft = begins(claire);
        var code = Company.code(send(claire, door(draft, "proches/inviter"), Map.of("role", "personne")));
        var ines = signedIn("ines");
        var offer = send(ines, "/aider-un-proche/envoi", Map.of("code", code));
        send(ines, offer.uri().getPath() + "/accord", Map.of());

        var company = Company.agreed(mediator, ines, draft.toString(), "an");

        assertThat(until(mandate(draft, true))).isAfter(until(mandate(draft, false)));
        company.asUser("terminer", Map.of());
        assertThat(records.acts(draft)).endsWith("SESSION_ENDED by SELF");
        scene.advance(Duration.ofDays(183));
        scene.run("MandateEnds.endOverdue");
        assertThat(records.acts(draft).stream().filter(act -> act.startsWith("MANDATE_ENDED")))
                .hasSize(1);
    }
}
