package fr.coteacote.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What holds for whatever hours: what the portal says is what an administrator may write. */
class WrittenHoursProperties {

    /** Some days, and times that do not meet: each begins in an hour of its own. */
    private static Gen<List<Opening>> hours() {
        var days = integers().between(1, 127);
        var times = lists().of(integers().between(0, 59)).ofSizeBetween(1, 8);
        return days.zip(
                times,
                (some, minutes) -> IntStream.range(0, minutes.size())
                        .mapToObj(number -> new Opening(
                                Stream.of(DayOfWeek.values())
                                        .filter(day -> ((some >> (day.getValue() - 1)) & 1) == 1)
                                        .collect(Collectors.toSet()),
                                LocalTime.of(2 * number, minutes.get(number)),
                                LocalTime.of(2 * number + 1, minutes.get(number))))
                        .toList());
    }

    @Test
    void what_is_written_for_people_is_read_again_as_it_was() {
        qt().withExamples(2000).forAll(hours()).checkAssert(openings -> {
            assertThat(WrittenHours.read(WrittenHours.write(openings)))
                    .isEqualTo(new WrittenHours.Read.Right(openings));
            assertThat(WrittenHours.read(Hours.week(openings))).isEqualTo(new WrittenHours.Read.Right(openings));
        });
    }

    @Test
    void whatever_is_written_is_answered_calmly() {
        qt().withExamples(2000)
                .forAll(strings().allPossible().ofLengthBetween(0, 80))
                .checkAssert(written -> assertThat(WrittenHours.read(written)).isNotNull());
    }
}
