package fr.coteacote.portal.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

    @ParameterizedTest
    @CsvSource({"1948-00-00, 1948", "1952-11-00, 1952-11", "1972-02-29, 1972-02-29"})
    void only_what_is_known_is_written(String received, String known) {
        var date = BirthDate.parse(received).orElseThrow();

        assertThat(date.known()).isEqualTo(known);
        assertThat(date.received()).isEqualTo(received);
    }

    @Test
    void a_date_of_which_only_the_year_is_known_spans_the_year() {
        var date = BirthDate.parse("1948-00-00").orElseThrow();

        assertThat(date.isComplete()).isFalse();
        assertThat(date.earliest()).isEqualTo(LocalDate.of(1948, 1, 1));
        assertThat(date.latest()).isEqualTo(LocalDate.of(1948, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1973-02-29", "1948-00-12", "1948-13-01", "48-01-01", "", "hier"})
    void what_is_no_date_is_refused(String received) {
        assertThat(BirthDate.parse(received)).isEmpty();
    }
}
