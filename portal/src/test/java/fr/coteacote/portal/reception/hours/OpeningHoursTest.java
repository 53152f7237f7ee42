package fr.coteacote.portal.reception.hours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.territory.Department;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    private static final Department RHONE = new Department("69");

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 08:30-12:00,13:30-17:00; PH off | 2026-11-24T15:00 | Ouvert jusqu’à 17 h
            Mo-Fr 08:30-12:00,13:30-17:00; PH off | 2026-11-24T12:00 | Ouvre aujourd’hui à 13 h 30
            Mo-Fr 08:30-12:00,13:30-17:00; PH off | 2026-11-24T17:00 | Ouvre demain à 8 h 30
            Mo-Fr 08:30-12:00,13:30-17:00; PH off | 2026-11-27T18:00 | Ouvre lundi à 8 h 30
            Mo-Fr 08:30-12:00,13:30-17:00; PH off | 2026-12-24T18:00 | Ouvre lundi à 8 h 30
            We 09:00-12:00 | 2026-11-25T12:00 | Ouvre le 2 décembre à 9 h
            Mo-Fr 09:00-17:00; We 14:00-17:00 | 2026-11-25T10:00 | Ouvre aujourd’hui à 14 h
            Mo-Fr 09:00-12:00, We 14:00-17:00 | 2026-11-25T15:00 | Ouvert jusqu’à 17 h
            Fr 20:00-02:00 | 2026-11-27T21:00 | Ouvert jusqu’à demain 2 h
            Fr 20:00-02:00 | 2026-11-28T01:59 | Ouvert jusqu’à 2 h
            24/7 | 2026-11-24T03:00 | Ouvert jour et nuit
            Mo-Su 09:00-12:00; 2026 Nov 24-2026 Nov 26 off | 2026-11-24T10:00 | Ouvre vendredi à 9 h
            Mo-Su 09:00-12:00; Nov-Feb off | 2027-01-15T10:00 | Horaires à vérifier par téléphone
            Mo-Su 09:00-12:00; Dec 25 off | 2026-12-24T13:00 | Ouvre samedi à 9 h
            Su,PH 10:00-12:00 | 2026-12-25T09:00 | Ouvre aujourd’hui à 10 h
            Mo-Fr 09:00-17:00; PH off | 2027-01-01T10:00 | Ouvre lundi à 9 h
            Mo-Su 22:00-24:00 | 2026-11-24T23:00 | Ouvert jusqu’à minuit
            """)
    void what_people_read_at_one_moment(String hours, String moment, String said) {
        var now = ZonedDateTime.parse(moment + ":00+01:00[Europe/Paris]");

        assertThat(say(hours, now, RHONE)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lundi 9h-12h",
                "Mo-Fr 09:00-17:00 \"sur rendez-vous\"",
                "We[1] 09:00-12:00",
                "week 1-53/2 Mo 09:00-12:00",
                "SH off; Mo-Fr 09:00-12:00",
                "Mo-Fr sunrise-sunset",
                "Mo-Fr 09:00+",
                "Mo-Fr 09:00-12:00 || \"appelez\"",
                "easter off",
                "Mo-Fr 08:30-17:00; Mo-Fr 12:00-13:30 off",
                "Mo-Fr 09:00-12:00,14:00-17:00, PH off",
                "Mo-Fr",
                "@#&%"
            })
    void what_is_not_understood_is_kept_as_written_and_never_called_open(String hours) {
        assertThat(OpeningHours.parse(hours)).isEqualTo(new OpeningHours.AsWritten(hours));
    }

    @Test
    void the_second_day_of_Christmas_closes_in_Strasbourg_and_not_in_Lyon() {
        var boxingDay = ZonedDateTime.parse("2026-12-26T10:00+01:00[Europe/Paris]");

        assertThat(say("Mo-Sa 09:00-12:00; PH off", boxingDay, new Department("67")))
                .isEqualTo("Ouvre lundi à 9 h");
        assertThat(say("Mo-Sa 09:00-12:00; PH off", boxingDay, RHONE)).isEqualTo("Ouvert jusqu’à 12 h");
    }

    @Test
    void a_place_overseas_opens_by_its_own_time_and_closes_on_its_own_holidays() {
        var noonInParis = ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Paris]");
        var abolition = ZonedDateTime.parse("2027-12-20T10:00+04:00[Indian/Reunion]");

        assertThat(say("Mo-Fr 08:00-15:00; PH off", noonInParis, new Department("974")))
                .isEqualTo("Ouvre demain à 8 h");
        assertThat(say("Mo-Fr 08:00-15:00; PH off", abolition, new Department("974")))
                .isEqualTo("Ouvre demain à 8 h");
    }

    @Test
    void a_week_is_one_line_for_days_that_are_alike_and_names_the_holiday() {
        var hours = (OpeningHours.Understood)
                OpeningHours.parse("Mo 13:30-17:30; Tu-Fr 09:00-12:30,13:30-17:30; Sa 09:00-12:00; PH off");

        assertThat(HoursWords.week(hours, LocalDate.of(2026, 12, 21), RHONE).stream()
                        .map(OpeningHoursTest::spaced))
                .containsExactly(
                        "lundi : de 13 h 30 à 17 h 30",
                        "du mardi au jeudi : de 9 h à 12 h 30, de 13 h 30 à 17 h 30",
                        "vendredi : fermé (le 25 décembre, Noël)",
                        "samedi : de 9 h à 12 h",
                        "dimanche : fermé");
    }

    private static String say(String hours, ZonedDateTime now, Department department) {
        var understood = (OpeningHours.Understood) OpeningHours.parse(hours);
        return spaced(HoursWords.say(understood.at(now, department)));
    }

    private static String spaced(String text) {
        return text.replace('\u00A0', ' ');
    }
}
