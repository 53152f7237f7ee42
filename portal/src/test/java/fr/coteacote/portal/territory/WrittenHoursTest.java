package fr.coteacote.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenHoursTest {

    private static final Set<DayOfWeek> OFFICE = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "du lundi au vendredi, de 9 h à 12 h\ndu lundi au vendredi, de 14 h à 17 h 30",
                "du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h 30",
                "Du lundi au vendredi : de 9 h à midi, puis de 14 h à 17 h 30.",
                "lundi-vendredi 9h-12h / 14h-17h30",
                "lundi à vendredi : 09:00 – 12:00, 14:00 – 17:30",
                "LUNDI, MARDI, MERCREDI, JEUDI ET VENDREDI DE 9H A 12H ET DE 14H A 17H30",
                "les lundis, mardis et mercredis, le jeudi, et le vendredi, 9 h - 12 h, 14 h - 17 h 30",
                "du lundi au vendredi, de 9 h à 12 h ; du lundi au vendredi, de 14 h à 17 h 30\r\n\r\n"
            })
    void the_same_hours_may_be_written_in_many_ways(String written) {
        assertThat(right(written))
                .containsExactly(opening(OFFICE, "09:00", "12:00"), opening(OFFICE, "14:00", "17:30"));
    }

    @Test
    void all_days_and_days_across_the_end_of_the_week_are_understood() {
        assertThat(right("tous les jours, de 8 h à 12 h\ndu samedi au lundi, de 14 h à 16 h"))
                .containsExactly(
                        opening(EnumSet.allOf(DayOfWeek.class), "08:00", "12:00"),
                        opening(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY), "14:00", "16:00"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Écrivez les jours",
                "9 h à 12 h | Nous ne comprenons pas « 9 h à 12 h »",
                "du lundi au vendredi | Nous ne comprenons pas « du lundi au vendredi »",
                "du lundi au vendredi, de 9 h à 12 h sauf en août | Nous ne comprenons pas",
                "Mo-Fr 09:00-12:00 | Nous ne comprenons pas",
                "le lundi, de 9 h 12 h | Nous ne comprenons pas",
                "le lundi, de 9 h à 25 h | écrivez des heures entre 0 h et 23 h 59",
                "le lundi, de 9 h à 12 h 60 | écrivez des heures entre 0 h et 23 h 59",
                "le lundi, de 12 h à 9 h | la fin doit venir après le début",
                "le lundi, de 22 h à 0 h | la fin doit venir après le début",
                "'du lundi au jeudi, de 9 h à 12 h ; le jeudi, de 11 h à 13 h' | Le jeudi, deux plages se recouvrent",
                "'le lundi, de 9 h à 12 h ; le lundi, de 9 h à 12 h' | Le lundi, deux plages se recouvrent"
            })
    void what_cannot_be_meant_is_said_with_what_to_write(String written, String mend) {
        assertThat(WrittenHours.read(written))
                .isInstanceOfSatisfying(
                        WrittenHours.Read.Wrong.class,
                        wrong -> assertThat(wrong.mend()).contains(mend));
    }

    @Test
    void a_long_line_that_is_wrong_is_refused_at_once() {
        var written = "lundi et ".repeat(50) + "lundi 9h-10h, 11h-12h" + " et 9h-10h".repeat(40) + " sauf";

        var read = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> WrittenHours.read(written));

        assertThat(read).isInstanceOf(WrittenHours.Read.Wrong.class);
    }

    @Test
    void hours_that_would_be_too_long_once_written_out_are_refused() {
        var spans = IntStream.range(0, 40)
                .mapToObj(number ->
                        "%d:%02d-%d:%02d".formatted(number / 2, number % 2 * 30, number / 2, number % 2 * 30 + 9))
                .collect(Collectors.joining(","));
        var written = "lundi,mardi,mercredi " + spans;

        assertThat(written).hasSizeLessThan(1_000);
        assertThat(WrittenHours.read(written)).isEqualTo(new WrittenHours.Read.Wrong("Écrivez moins de plages."));
    }

    @Test
    void hours_that_touch_are_not_written_twice() {
        assertThat(right("le lundi, de 9 h à 12 h et de 12 h à 14 h")).hasSize(2);
    }

    private static List<Opening> right(String written) {
        assertThat(WrittenHours.read(written)).isInstanceOf(WrittenHours.Read.Right.class);
        return ((WrittenHours.Read.Right) WrittenHours.read(written)).openings();
    }

    private static Opening opening(Set<DayOfWeek> days, String from, String to) {
        return new Opening(days, LocalTime.parse(from), LocalTime.parse(to));
    }
}
