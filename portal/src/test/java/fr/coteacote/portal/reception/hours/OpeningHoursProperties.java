package fr.coteacote.portal.reception.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import fr.coteacote.portal.territory.Department;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What holds for all hours at all moments, nights of two clocks and New Year included. */
class OpeningHoursProperties {

    private static final List<String> DAYS = List.of(
            "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "Mo-Fr", "Fr-Mo", "Mo-Su", "PH", "Su,PH", "Dec", "Jan 1", "");
    private static final List<Department> DEPARTMENTS =
            List.of(new Department("69"), new Department("67"), new Department("974"), new Department("971"));
    /** Autumn and spring change of clocks, New Year, and days between. */
    private static final List<String> FROM = List.of(
            "2026-10-24T20:00:00Z",
            "2027-03-27T20:00:00Z",
            "2026-12-31T12:00:00Z",
            "2026-11-24T00:00:00Z",
            "2027-03-25T00:00:00Z");

    private static Gen<String> hours() {
        var span = integers().between(0, 23 * 4).zip(integers().between(1, 40), (from, length) -> {
            var to = Math.min(from + length, 30 * 4);
            return "%02d:%02d-%02d:%02d".formatted(from / 4, from % 4 * 15, to / 4, to % 4 * 15);
        });
        var spans = lists().of(span).ofSizeBetween(1, 2).map(all -> String.join(",", all));
        var rule = arbitrary()
                .pick(DAYS)
                .zip(
                        spans,
                        integers().between(0, 5),
                        (days, open, closed) -> (days + " " + (closed == 0 ? "off" : open)).strip());
        return lists().of(rule).ofSizeBetween(1, 4).map(rules -> String.join("; ", rules));
    }

    private static Gen<ZonedDateTime> moments() {
        return arbitrary()
                .pick(FROM)
                .zip(
                        integers().between(0, 3 * 24 * 60),
                        (from, minutes) ->
                                Instant.parse(from).plusSeconds(60L * minutes).atZone(ZoneOffset.UTC));
    }

    @Test
    void all_that_is_made_here_is_understood() {
        qt().forAll(hours())
                .checkAssert(
                        written -> assertThat(OpeningHours.parse(written)).isInstanceOf(OpeningHours.Understood.class));
    }

    @Test
    void the_next_opening_is_ahead_and_open_and_one_minute_before_it_is_closed() {
        qt().withExamples(3000)
                .forAll(hours(), moments(), arbitrary().pick(DEPARTMENTS))
                .checkAssert((written, now, where) -> {
                    var hours = (OpeningHours.Understood) OpeningHours.parse(written);
                    if (hours.at(now, where) instanceof Openness.Closed(var seen, var opens)) {
                        assertThat(opens).isAfter(seen);
                        assertThat(hours.at(opens, where)).isInstanceOf(Openness.Open.class);
                        assertThat(hours.at(opens.minusMinutes(1), where)).isNotInstanceOf(Openness.Open.class);
                    }
                });
    }

    @Test
    void an_open_place_is_open_until_the_last_minute_and_closed_when_it_closes() {
        qt().withExamples(3000)
                .forAll(hours(), moments(), arbitrary().pick(DEPARTMENTS))
                .checkAssert((written, now, where) -> {
                    var hours = (OpeningHours.Understood) OpeningHours.parse(written);
                    if (hours.at(now, where) instanceof Openness.Open(var seen, var closes)
                            && closes.isBefore(seen.plusDays(OpeningHours.Understood.DAYS_AHEAD - 1))) {
                        assertThat(closes).isAfter(seen);
                        assertThat(hours.at(closes.minusMinutes(1), where)).isInstanceOf(Openness.Open.class);
                        assertThat(hours.at(closes, where)).isNotInstanceOf(Openness.Open.class);
                    }
                });
    }

    @Test
    void a_place_that_never_opens_is_never_open_and_announces_nothing() {
        qt().forAll(moments(), arbitrary().pick(DEPARTMENTS)).checkAssert((now, where) -> {
            var never = (OpeningHours.Understood) OpeningHours.parse("Mo-Su off; PH off");

            assertThat(never.at(now, where)).isEqualTo(new Openness.Unknown());
        });
    }

    @Test
    void whatever_is_written_is_answered_calmly() {
        qt().withExamples(3000)
                .forAll(strings().allPossible().ofLengthBetween(0, 60))
                .checkAssert(written -> assertThat(OpeningHours.parse(written)).isNotNull());
    }
}
