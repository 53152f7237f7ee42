package fr.coteacote.portal.reception.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import fr.coteacote.portal.territory.Department;
import fr.coteacote.portal.territory.Opening;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is offered to people who want to be called. */
class SlotProperties {

    private static final EnumSet<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final List<Opening> HOURS = List.of(
            new Opening(WEEK, LocalTime.of(9, 0), LocalTime.of(12, 0)),
            new Opening(WEEK, LocalTime.of(14, 0), LocalTime.of(17, 0)));
    private static final ZonedDateTime FROM = ZonedDateTime.of(2026, 12, 1, 0, 0, 0, 0, ZoneId.of("Europe/Paris"));
    private static final Department ALSACE = new Department("67");

    @Test
    void each_slot_leaves_an_hour_to_call_and_none_is_on_a_day_when_nobody_works() {
        qt().forAll(integers().between(0, 300 * 24 * 60)).checkAssert(minutes -> {
            var now = FROM.plusMinutes(minutes);

            var slots = Slot.next(HOURS, now, ALSACE.holidays());

            assertThat(slots).hasSize(6).doesNotHaveDuplicates().allSatisfy(slot -> {
                assertThat(ALSACE.holidays().contains(slot.day())).isFalse();
                assertThat(WEEK).contains(slot.day().getDayOfWeek());
                assertThat(Duration.between(now.toLocalDateTime(), LocalDateTime.of(slot.day(), slot.to())))
                        .isGreaterThanOrEqualTo(Duration.ofHours(1));
            });
        });
    }

    @Test
    void a_slot_is_said_as_one_says_it() {
        var slot = Slot.next(HOURS, FROM.plusHours(18), ALSACE.holidays()).getFirst();

        assertThat(slot.say(FROM.toLocalDate()).replace('\u00A0', ' '))
                .isEqualTo("demain, mercredi 2 décembre, entre 9 h et 12 h");
        assertThat(slot.name()).isEqualTo("20261202-0900");
    }
}
