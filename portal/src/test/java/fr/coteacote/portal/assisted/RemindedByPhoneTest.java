package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.identity.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.DayHasPassed;

/** Who agreed by SMS to a long help is told before it ends; the number is kept for that, and no longer. */
@PhoneTest
class RemindedByPhoneTest {

    private static final String SOON = "MandateEndsSoon";

    @Autowired
    Scene scene;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandMovedClock clock;

    private Visitor mediator;

    @BeforeEach
    void arrive() {
        mediator = scene.mediator();
    }

    /** A call in which somebody agreed, and which is over. */
    private PhoneCall helped(String length) {
        var call = PhoneCall.by(mediator, length);
        call.agreed();
        call.hangUp();
        return call;
    }

    /** Let days go by, with what the portal does in each night and morning. */
    private void pass(int days) {
        for (var day = 0; day < days; day++) {
            scene.advance(Duration.ofDays(1));
            portal.publishEvent(DayHasPassed.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
            scene.run("MandateEnds.announce");
            scene.run("MandateEnds.endOverdue");
        }
    }

    private static List<String> reminders(PhoneCall call) {
        return call.messages().stream()
                .filter(text -> text.contains("se termine le"))
                .toList();
    }

    /** What is still kept of a call, sealed. */
    private List<String> kept(PhoneCall call) {
        return jdbc.sql("""
                select what from telephone_line, lateral (values
                    ('number', reach), ('its hash', reach_hash), ('what was told', told), ('how to stop', stop)) as one (what, sealed)
                where session = ? and sealed is not null
                """)
                .param(call.session())
                .query((row, index) -> row.getString(1))
                .list();
    }

    private UUID draft(PhoneCall call) {
        return jdbc.sql("select draft from assisted_session where id = ?")
                .param(call.session())
                .query(UUID.class)
                .single();
    }

    /** Wait until the portal has worked off what it promised to tell of a help. */
    private void isTold(PhoneCall call) {
        isTold(SOON, call);
    }

    private void isTold(String what, PhoneCall call) {
        assertThat(records.promised(what, draft(call))).isEqualTo(1);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> jdbc.sql("""
                                select count(*) from event_publication
                                where event_type like ? and serialized_event like ? and status <> 'COMPLETED'
                                """)
                        .params("%." + what, "%" + draft(call) + "%")
                        .query(Long.class)
                        .single()
                        .equals(0L));
    }

    private String stops(String code) {
        var person = scene.somebody();
        send(person, "/arreter-l-aide/envoi", Map.of("code", code));
        return send(person, "/arreter-l-aide/oui", Map.of()).body();
    }

    @Test
    void a_week_before_a_help_of_a_month_ends_a_message_says_so_once_and_how_to_stop_it_before() {
        var call = helped("mois");
        pass(19);
        assertThat(records.promised(SOON, draft(call))).isZero();

        pass(5);
        isTold(call);

        assertThat(reminders(call))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Hugo MARCHAL", "Demande d'essai", "04 65 71 20 30")
                        .doesNotContain("Vermorel", "Jeanne"));
        var stop = PhoneCall.first(PhoneCall.STOP, reminders(call).getFirst());
        assertThat(stops(stop)).contains("L’aide est arrêtée");
    }

    @Test
    void who_is_helped_for_long_and_gave_no_address_is_told_before_their_request_is_deleted_for_want_of_a_visit() {
        var call = helped("six-mois");
        scene.advance(Duration.ofDays(76));

        scene.run("announceAndDelete");
        isTold("DraftExpiresSoon", call);

        assertThat(call.messages())
                .filteredOn(text -> text.contains("sera effacé le"))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Demande d'essai", "/reprendre", "04 65 71 20 30")
                        .doesNotContain("Vermorel", "Jeanne"));
    }

    @Test
    void the_agreement_to_a_long_help_says_that_the_number_is_kept_for_that_and_to_a_short_one_nothing_of_it() {
        var kept = "est gardé, chiffré, jusqu’à la fin de l’aide";

        assertThat(mediator.open(PhoneCall.by(mediator, "an").address()).body()).contains(kept);
        assertThat(mediator.open(PhoneCall.by(mediator, "jour").address()).body())
                .contains("Lisez l’accord à la personne")
                .doesNotContain(kept);
    }

    @Test
    void of_a_short_help_everything_is_forgotten_after_two_days() {
        var call = helped("jour");

        pass(1);
        assertThat(kept(call)).hasSize(4);
        pass(2);

        assertThat(kept(call)).isEmpty();
    }

    @Test
    void of_a_long_help_the_number_and_how_to_stop_stay_until_it_is_over() {
        var call = helped("mois");

        pass(3);
        assertThat(kept(call)).containsExactlyInAnyOrder("number", "how to stop");
        pass(29);

        assertThat(kept(call)).isEmpty();
    }

    @Test
    void the_number_of_who_stops_a_long_help_is_forgotten_in_the_next_night() {
        var call = helped("six-mois");
        pass(3);

        stops(PhoneCall.first(PhoneCall.STOP, call.asking(1)));
        pass(1);

        assertThat(kept(call)).isEmpty();
    }

    @Test
    void who_wants_no_trace_is_told_nothing() {
        var call = helped("mois");
        jdbc.sql("update draft set discreet = true where id = ?")
                .param(draft(call))
                .update();

        pass(24);

        isTold(call);
        assertThat(reminders(call)).isEmpty();
    }
}
