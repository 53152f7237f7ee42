package fr.coteacote.portal.reception.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.Portal;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.reception.entrance.Entrance;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.web.server.ResponseStatusException;

@SpringBootTest(
        classes = {Portal.class, CallbackServiceTest.Time.class},
        properties = OwnDatabase.TERRITORY)
@ContextConfiguration(initializers = OwnDatabase.class)
class CallbackServiceTest {

    private static final ProfessionalId SAMIRA = new ProfessionalId(UUID.randomUUID());
    private static final ProfessionalId LEO = new ProfessionalId(UUID.randomUUID());
    private static final Caller JEANNE = new Caller("+33612345678", "Jeanne");

    @Autowired
    private CallbackService callbacks;

    @Autowired
    private ErasingCallbacks erasing;

    @Autowired
    private HandMovedClock clock;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @MockitoSpyBean
    private Entrance entrance;

    @BeforeEach
    void nobody_waits() {
        jdbc.sql("delete from callback").update();
        is(SAMIRA);
    }

    @Test
    void who_asks_waits_until_somebody_spoke_with_them() {
        ask(JEANNE);

        var call = callbacks.waiting().getFirst();
        callbacks.take(call.id());
        assertThat(callbacks.waiting().getFirst().isTakenBy(SAMIRA)).isTrue();
        callbacks.done(call.id());

        assertThat(callbacks.waiting()).isEmpty();
        assertThat(journal.about(call.id().value()).stream()
                        .map(line -> line.entry().act()))
                .containsExactly(Act.CALL_ASKED, Act.CALL_TAKEN, Act.CALL_MADE);
    }

    @Test
    void after_three_calls_that_nobody_answers_it_is_over() {
        ask(JEANNE);
        var call = callbacks.waiting().getFirst().id();

        for (int tries = 1; tries < Callback.TRIES; tries++) {
            callbacks.take(call);
            callbacks.missed(call);
            assertThat(callbacks.waiting().getFirst().attempts()).isEqualTo(tries);
        }
        callbacks.take(call);
        callbacks.missed(call);

        assertThat(callbacks.waiting()).isEmpty();
    }

    @Test
    void a_colleague_cannot_end_a_call_that_they_have_not_taken() {
        ask(JEANNE);
        var call = callbacks.waiting().getFirst().id();
        callbacks.take(call);

        is(LEO);
        callbacks.done(call);
        callbacks.missed(call);

        assertThat(callbacks.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.isTakenBy(SAMIRA)).isTrue();
            assertThat(waiting.attempts()).isZero();
        });
    }

    @Test
    void two_colleagues_do_not_call_one_person_unless_one_takes_it_over() {
        ask(JEANNE);
        var call = callbacks.waiting().getFirst().id();
        assertThat(callbacks.take(call)).isTrue();

        is(LEO);
        assertThat(callbacks.take(call)).isFalse();
        assertThat(callbacks.waiting().getFirst().isTakenBy(SAMIRA)).isTrue();
        assertThat(callbacks.takeOver(call)).isTrue();

        is(SAMIRA);
        assertThat(callbacks.done(call)).isFalse();
        assertThat(callbacks.waiting().getFirst().isTakenBy(LEO)).isTrue();
    }

    @Test
    void who_asks_for_another_hour_waits_anew_and_the_service_is_told_once_more() {
        var slots = callbacks.slots();
        callbacks.ask(JEANNE, slots.getFirst());
        var call = callbacks.waiting().getFirst().id();
        callbacks.take(call);
        callbacks.missed(call);
        clock.advance(Duration.ofMinutes(1));

        callbacks.ask(JEANNE, slots.getFirst());
        assertThat(asked(call)).isOne();
        callbacks.ask(JEANNE, slots.get(3));

        assertThat(asked(call)).isEqualTo(2);
        assertThat(callbacks.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.attempts()).isZero();
            assertThat(waiting.askedAt()).isEqualTo(clock.instant());
        });
    }

    private long asked(CallbackId call) {
        return journal.about(call.value()).stream()
                .filter(line -> line.entry().act() == Act.CALL_ASKED)
                .count();
    }

    @Test
    void a_number_that_waits_already_waits_once_at_the_newest_hour() {
        ask(JEANNE);
        var later = callbacks.slots().get(3);

        callbacks.ask(new Caller(JEANNE.phone(), "Quelqu’un"), later);

        assertThat(callbacks.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.slot()).isEqualTo(later);
            assertThat(waiting.caller()).isEqualTo(JEANNE);
        });
    }

    @Test
    void who_leaves_ever_new_numbers_fills_the_list_and_it_is_closed_until_somebody_was_called() {
        jdbc.sql("""
                insert into callback
                    (id, slot_day, slot_from, slot_to, asked_at, state, attempts, fingerprint, wrapped_key, sealed)
                select gen_random_uuid(), date '2026-11-25', time '09:00', time '12:00', now(), 'OPEN', 0,
                       int8send(number), ''::bytea, ''::bytea
                from generate_series(2::bigint, ?) number
                """).param(CallbackService.MOST_WAITING).update();
        ask(JEANNE);

        assertThat(callbacks.slots()).isEmpty();
        jdbc.sql("update callback set state = 'DONE' where fingerprint = int8send(2)")
                .update();
        assertThat(callbacks.slots()).isNotEmpty();
    }

    @Test
    void number_and_name_are_in_no_column_as_they_are() {
        ask(JEANNE);

        var row = jdbc.sql("select row_to_json(callback)::text || encode(sealed, 'escape') from callback")
                .query(String.class)
                .single();

        assertThat(row).doesNotContain("612345678", "Jeanne");
        assertThat(new String(
                        jdbc.sql("select fingerprint from callback")
                                .query(byte[].class)
                                .single(),
                        StandardCharsets.ISO_8859_1))
                .doesNotContain("612345678");
    }

    @Test
    void thirty_days_later_nothing_says_who_it_was() {
        ask(JEANNE);

        clock.advance(ErasingCallbacks.LIFE.minus(Duration.ofMinutes(1)));
        erasing.erase();
        assertThat(callbacks.waiting()).hasSize(1);
        clock.advance(Duration.ofMinutes(2));
        erasing.erase();

        assertThat(callbacks.waiting()).isEmpty();
        assertThat(jdbc.sql(
                                "select count(*) from callback where sealed is null and wrapped_key is null and fingerprint is null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void nobody_but_a_caller_sees_who_waits_or_takes_a_call() {
        ask(JEANNE);
        var call = callbacks.waiting().getFirst().id();
        Mockito.doReturn(Optional.empty()).when(entrance).caller();

        assertThatThrownBy(callbacks::waiting).isInstanceOf(ResponseStatusException.class);
        assertThatThrownBy(() -> callbacks.take(call)).isInstanceOf(ResponseStatusException.class);
        assertThatThrownBy(() -> callbacks.done(call)).isInstanceOf(ResponseStatusException.class);
        assertThatThrownBy(() -> callbacks.missed(call)).isInstanceOf(ResponseStatusException.class);
    }

    private void ask(Caller who) {
        callbacks.ask(who, callbacks.slots().getFirst());
    }

    private void is(ProfessionalId who) {
        Mockito.doReturn(Optional.of(who)).when(entrance).caller();
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
