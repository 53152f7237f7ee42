package fr.coteacote.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2026-01-01, 69, jour de l’An",
        "2026-04-06, 69, lundi de Pâques",
        "2026-05-14, 69, Ascension",
        "2026-05-25, 69M, lundi de Pentecôte",
        "2027-03-29, 2A, lundi de Pâques",
        "2038-04-26, 69, lundi de Pâques",
        "2026-04-03, 57, Vendredi saint",
        "2026-12-26, 68, deuxième jour de Noël",
        "2026-05-27, 971, abolition de l’esclavage",
        "2026-05-22, 972, abolition de l’esclavage",
        "2026-06-10, 973, abolition de l’esclavage",
        "2026-12-20, 974, abolition de l’esclavage",
        "2026-04-27, 976, abolition de l’esclavage"
    })
    void a_holiday_has_its_name(LocalDate day, String department, String name) {
        assertThat(new Department(department).holidays().name(day)).contains(name);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"2026-04-03, 69", "2026-12-26, 69", "2026-05-22, 971", "2026-11-24, 67", "2026-04-05, 69"})
    void other_days_are_none(LocalDate day, String department) {
        assertThat(new Department(department).holidays().contains(day)).isFalse();
    }
}
