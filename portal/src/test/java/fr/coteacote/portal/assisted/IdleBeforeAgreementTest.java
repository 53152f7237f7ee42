package fr.coteacote.portal.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Before anybody has agreed a session closes after half an hour, too, in which nobody does anything towards it. */
@PhoneTest
class IdleBeforeAgreementTest {

    private static final Duration LONG = Duration.ofMinutes(20);

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

    /** Something is done from time to time, and the session goes on. */
    private void goesOn(Company company, Runnable... acts) {
        for (var act : acts) {
            scene.pass(LONG);
            act.run();
        }
        scene.pass(LONG);
        assertThat(records.state(company)).isEqualTo("AGREEING");
    }

    @Test
    void who_prints_the_agreement_and_has_it_signed_is_there() {
        var company = Company.byTurns(mediator, OneComputer.PIN);
        company.asMediator("reprendre", OneComputer.RIGHT);

        goesOn(
                company,
                () -> mediator.open(company.at("/papier/essai/mois/imprimer")),
                () -> mediator.open(company.at("/papier/essai/mois")));
    }

    @Test
    void who_goes_to_FranceConnect_is_there() {
        var company = Company.byTurns(mediator, OneComputer.PIN);
        company.asUser("a-moi", Map.of());

        goesOn(company, () -> company.asUser("franceconnect", Map.of()));
    }

    @Test
    void who_reads_the_agreement_is_there() {
        var user = scene.somebody();
        var company = Company.meet(mediator, user);

        goesOn(company, () -> user.open(company.at("/accord/essai/mois")));
    }

    @Test
    void who_asks_for_a_code_on_the_telephone_and_types_it_is_there() {
        var call = PhoneCall.by(mediator);

        scene.pass(LONG);
        call.post("/accord", Map.of());
        scene.pass(LONG);
        call.say("000000");
        scene.pass(LONG);

        assertThat(state(call)).isEqualTo("AGREEING");
    }

    private String state(PhoneCall call) {
        return jdbc.sql("select state from assisted_session where id = ?")
                .param(call.session())
                .query(String.class)
                .single();
    }

    @Test
    void a_session_that_somebody_joined_is_not_said_to_have_been_joined_by_nobody() {
        var company = Company.meet(mediator, scene.somebody());

        scene.pass(Duration.ofMinutes(31));

        assertThat(records.state(company)).isEqualTo("ENDED by ABANDONED");
        assertThat(mediator.open(company.at("")).body())
                .contains("Personne n’était là depuis longtemps")
                .doesNotContain("Personne n’a rejoint");
    }
}
