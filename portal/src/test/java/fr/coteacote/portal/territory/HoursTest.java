package fr.coteacote.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

    private static final List<Opening> OFFICE = List.of(
            new Opening(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(18, 0)),
            new Opening(EnumSet.of(DayOfWeek.SATURDAY), LocalTime.of(9, 30), LocalTime.of(12, 0)));

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2026-11-24T09:00, Ouvert jusqu’à 18 h",
        "2026-11-24T17:59, Ouvert jusqu’à 18 h",
        "2026-11-24T18:00, Ouvert demain à 9 h",
        "2026-11-24T07:00, Ouvert aujourd’hui à 9 h",
        "2026-11-27T22:00, Ouvert demain à 9 h 30",
        "2026-11-28T12:00, Ouvert lundi à 9 h",
        "2026-11-29T22:00, Ouvert demain à 9 h",
        "2026-12-24T18:00, Ouvert samedi à 9 h 30",
        "2026-12-25T10:00, Ouvert demain à 9 h 30"
    })
    void what_people_read_at_each_moment_of_the_week(String moment, String said) {
        var now = ZonedDateTime.parse(moment + ":00+01:00[Europe/Paris]");

        assertThat(Hours.say(OFFICE, now, new Department("69").holidays()).replace('\u00A0', ' '))
                .isEqualTo(said);
    }

    @Test
    void what_people_read_on_paper_on_any_day() {
        assertThat(Hours.week(OFFICE).replace('\u00A0', ' '))
                .isEqualTo("du lundi au vendredi, de 9 h à 18 h ; le samedi, de 9 h 30 à 12 h");
    }
}
