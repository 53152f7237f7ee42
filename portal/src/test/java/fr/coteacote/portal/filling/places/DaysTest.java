package fr.coteacote.portal.filling.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00, 4 décembre 2026",
        "2026-10-24T23:30, 3 novembre 2026", // the night of 25 October has an hour more
        "2026-10-25T00:30, 4 novembre 2026",
        "2027-03-27T23:30, 6 avril 2027", // the night of 28 March has an hour less
        "2027-03-28T00:30, 7 avril 2027",
        "2028-02-24T23:30, 5 mars 2028", // 2028 has a 29 February
        "2027-02-24T23:30, 6 mars 2027",
        "2026-12-22T12:00, 1er janvier 2027"
    })
    void ten_days_are_ten_days_of_the_calendar(LocalDateTime sent, String last) {
        var end = Days.after(10, sent.atZone(PARIS).toInstant(), PARIS);

        assertThat(Days.say(end, PARIS)).isEqualTo(last);
    }
}
