package fr.coteacote.catalog.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DateBounds PAST =
            new DateBounds(new DateBound.FromToday(-120, 0, 0), new DateBound.FromToday(0, 0, 0));
    private static final DateBounds COMING =
            new DateBounds(new DateBound.FromToday(0, 0, 0), new DateBound.FromToday(2, 0, 0));

    @ParameterizedTest
    @CsvSource({
        "12,3,1941,1941-03-12",
        "12,03,1941,1941-03-12",
        "01,mars,1941,1941-03-01",
        "1er,MARS,1941,1941-03-01",
        "12,févr.,1941,1941-02-12",
        "12,fevrier,1941,1941-02-12",
        "12,août,41,1941-08-12",
        "12,aout,1941,1941-08-12",
        "12,sept,1941,1941-09-12",
        "12,Décembre,1941,1941-12-12",
        "29,2,2024,2024-02-29"
    })
    void a_date_in_three_fields_is_understood(String day, String month, String year, String iso) {
        assertThat(full(three(day, month, year))).isEqualTo(moment(iso));
    }

    @ParameterizedTest
    @CsvSource({
        "12/03/41,1941-03-12",
        "12/03/1941,1941-03-12",
        "12-3-1941,1941-03-12",
        "12.03.1941,1941-03-12",
        "12 mars 1941,1941-03-12",
        "12  mars  1941,1941-03-12",
        "1er août 1939,1939-08-01",
        "1ER MARS 1941,1941-03-01",
        "1941-03-12,1941-03-12",
        "12031941,1941-03-12",
        "120341,1941-03-12"
    })
    void a_whole_date_in_one_field_is_understood(String typed, String iso) {
        assertThat(full(Typed.of(typed))).isEqualTo(moment(iso));
        assertThat(full(three(typed, "", ""))).isEqualTo(moment(iso));
    }

    @ParameterizedTest
    @CsvSource({
        "'','',1941,1941",
        "'',3,1941,1941-03",
        "'',mars,1941,1941-03",
        "12,3,1941,1941-03-12",
        "0,0,1941,1941",
        "00,00,1941,1941",
        "00,mars,1941,1941-03",
        "0,'',1941,1941"
    })
    void a_date_without_its_day_or_month_is_understood(String day, String month, String year, String iso) {
        assertThat(partial(three(day, month, year))).isEqualTo(moment(iso));
    }

    @ParameterizedTest
    @CsvSource({
        "1941,1941",
        "mars 1941,1941-03",
        "03/1941,1941-03",
        "1941-03,1941-03",
        "00/00/1941,1941",
        "00/03/1941,1941-03"
    })
    void a_partial_date_in_one_field_is_understood(String typed, String iso) {
        assertThat(partial(Typed.of(typed))).isEqualTo(moment(iso));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|3||annee|Il manque l'année. Écrivez quatre chiffres, par exemple 1938.",
                "|3|1941|jour|Il manque le jour. Écrivez un nombre de 1 à 31, par exemple 12.",
                "12||1941|mois|Il manque le mois. Écrivez un nombre de 1 à 12, ou son nom, par exemple mars.",
                "32|3|1941|jour|Nous ne comprenons pas ce jour. Écrivez un nombre de 1 à 31, par exemple 12.",
                "0|3|1941|jour|Nous ne comprenons pas ce jour. Écrivez un nombre de 1 à 31, par exemple 12.",
                "12|13|1941|mois|Nous ne comprenons pas ce mois. Écrivez un nombre de 1 à 12, ou son nom, par exemple mars.",
                "12|jui|1941|mois|Nous ne comprenons pas ce mois. Écrivez un nombre de 1 à 12, ou son nom, par exemple mars.",
                "31|2|1941|jour|Le mois de février 1941 a 28 jours. Vérifiez le jour et le mois.",
                "12|3|19|annee|Écrivez l'année avec quatre chiffres, par exemple 1938.",
                "12|3|194|annee|Écrivez l'année avec quatre chiffres, par exemple 1938.",
                "12|3|2027|annee|Cette date est dans le futur. Écrivez une date passée.",
                "12|3|1841|annee|Cette date est avant le 24\u00A0novembre\u00A01906. Vérifiez l'année."
            })
    void a_wrong_date_says_how_to_mend_it(String day, String month, String year, String part, String message) {
        assertThat(full(three(empty(day), empty(month), empty(year))))
                .isEqualTo(Parsed.Rejected.because(part, message));
    }

    @Test
    void each_wrong_field_has_its_own_message() {
        var parsed = full(three("x", "y", "z"));

        assertThat(((Parsed.Rejected) parsed).problems())
                .extracting(Problem::part)
                .containsExactly("jour", "mois", "annee");
    }

    @Test
    void a_day_without_its_month_is_asked_for_its_month() {
        assertThat(partial(three("12", "", "1941")))
                .isEqualTo(Parsed.Rejected.because(
                        "mois", "Il manque le mois. Écrivez-le en chiffres ou en lettres, ou effacez le jour."));
    }

    @Test
    void a_date_to_come_may_be_today_but_not_yesterday() {
        var kind = new FullDate(COMING);

        assertThat(kind.parse(three("24", "11", "2026"), TODAY)).isEqualTo(moment("2026-11-24"));
        assertThat(kind.parse(three("23", "11", "2026"), TODAY))
                .isEqualTo(Parsed.Rejected.because("annee", "Cette date est déjà passée. Écrivez une date à venir."));
    }

    @Test
    void the_year_of_today_is_a_partial_date_in_the_past() {
        assertThat(partial(three("", "", "2026"))).isEqualTo(moment("2026"));
    }

    @Test
    void nothing_typed_is_blank() {
        assertThat(full(three("", " ", ""))).isEqualTo(Parsed.BLANK);
    }

    @Test
    void a_date_is_said_with_spaces_that_do_not_break() {
        var kind = new PartialDateKind(PAST);

        assertThat(kind.say(new Value.Moment(new PartialDate(1941, 3, 1)))).isEqualTo("1er\u00A0mars\u00A01941");
        assertThat(kind.say(new Value.Moment(PartialDate.of(1941, 3)))).isEqualTo("mars\u00A01941");
        assertThat(kind.say(new Value.Moment(PartialDate.of(1941)))).isEqualTo("1941");
    }

    private static Parsed full(Typed typed) {
        return new FullDate(PAST).parse(typed, TODAY);
    }

    private static Parsed partial(Typed typed) {
        return new PartialDateKind(PAST).parse(typed, TODAY);
    }

    private static Typed three(String day, String month, String year) {
        Map<String, String> parts = new HashMap<>();
        parts.put("jour", day);
        parts.put("mois", month);
        parts.put("annee", year);
        return Typed.ofParts(parts);
    }

    private static Parsed moment(String iso) {
        return new Parsed.Accepted(new Value.Moment(PartialDate.parse(iso).orElseThrow()));
    }

    private static String empty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
