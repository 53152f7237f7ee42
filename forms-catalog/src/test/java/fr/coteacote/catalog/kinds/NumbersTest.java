package fr.coteacote.catalog.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "850|85000",
                "0|0",
                "850 €|85000",
                "850€|85000",
                "850 euros|85000",
                "850 euros par mois|85000",
                "850 €/mois|85000",
                "1 250,50 €|125050",
                "1\u00A0250,50\u00A0€|125050",
                "1\u202F250,50|125050",
                "1.250,50|125050",
                "1,250.50|125050",
                "1,250,000|125000000",
                "1.250|125000",
                "1250.5|125050",
                "1250,|125000",
                "12€50|1250",
                "1'250,50|125050"
            })
    void an_amount_is_understood_as_people_write_it(String typed, long cents) {
        assertThat(amount(typed)).isEqualTo(new Parsed.Accepted(new Value.Money(cents)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mille|Écrivez ce montant en chiffres, par exemple 850 ou 1 250,50. S'il n'y a rien, écrivez 0.",
                "850,000|Écrivez deux chiffres au plus après la virgule, et un espace entre les milliers : 1 250,50.",
                "1.250,500|Écrivez deux chiffres au plus après la virgule, et un espace entre les milliers : 1 250,50.",
                "0,125|Écrivez deux chiffres au plus après la virgule, et un espace entre les milliers : 1 250,50.",
                "0.125|Écrivez deux chiffres au plus après la virgule, et un espace entre les milliers : 1 250,50.",
                "12,34,5|Écrivez ce montant en chiffres, par exemple 850 ou 1 250,50. S'il n'y a rien, écrivez 0.",
                "-50|Écrivez ce montant sans le signe moins. S'il n'y a rien, écrivez 0.",
                "100000000|Ce montant paraît trop grand. Vérifiez le nombre de chiffres.",
                "99999999999999999999999|Ce montant paraît trop grand. Vérifiez le nombre de chiffres.",
                "€|Écrivez un montant en euros, par exemple 850 ou 1 250,50. S'il n'y a rien, écrivez 0."
            })
    void a_wrong_amount_says_how_to_mend_it(String typed, String message) {
        assertThat(amount(typed)).isEqualTo(Parsed.Rejected.because(message));
    }

    @Test
    void an_amount_is_said_in_euros_with_its_time() {
        assertThat(new Amount(Per.MONTH).say(new Value.Money(125050))).isEqualTo("1\u00A0250,50\u00A0€ par mois");
        assertThat(new Amount(Per.YEAR).say(new Value.Money(1_234_567_00)))
                .isEqualTo("1\u00A0234\u00A0567\u00A0€ par an");
        assertThat(new Amount(Per.ONCE).say(new Value.Money(5))).isEqualTo("0,05\u00A0€");
    }

    @ParameterizedTest
    @CsvSource({
        "3,3",
        "' 12 ',12",
        "12 heures,12",
        "12 h,12",
        "12 heures par mois,12",
        "'12,0',12",
        "007,7",
        "1 2,12",
        "3e,3",
        "3ème,3",
        "1er,1"
    })
    void a_whole_number_is_understood(String typed, long count) {
        assertThat(hours(typed)).isEqualTo(new Parsed.Accepted(new Value.Count(count)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "douze|Écrivez un nombre en chiffres, par exemple 2.",
                "12,5|Écrivez un nombre entier, sans virgule.",
                "-1|Écrivez un nombre de 0 au moins.",
                "745|Écrivez un nombre de 744 au plus.",
                "99999999999999999999|Écrivez un nombre en chiffres, par exemple 2.",
                "12 chaises|Écrivez un nombre en chiffres, par exemple 2."
            })
    void a_wrong_number_says_how_to_mend_it(String typed, String message) {
        assertThat(hours(typed)).isEqualTo(Parsed.Rejected.because(message));
    }

    @Test
    void a_year_is_not_to_come() {
        var kind = new WholeNumber(2015, 999_999, "", true);

        assertThat(kind.parse(Typed.of("2026"), TODAY)).isEqualTo(new Parsed.Accepted(new Value.Count(2026)));
        assertThat(kind.parse(Typed.of("2027"), TODAY))
                .isEqualTo(Parsed.Rejected.because("Écrivez un nombre de 2026 au plus."));
    }

    @Test
    void a_number_is_said_with_its_unit() {
        assertThat(new WholeNumber(0, 744, "heures par mois", false).say(new Value.Count(12)))
                .isEqualTo("12\u00A0heures par mois");
    }

    @Test
    void what_nobody_would_type_is_answered_however_long_it_is() {
        var wrongAmount = Parsed.Rejected.because(
                "Écrivez ce montant en chiffres, par exemple 850 ou 1 250,50. S'il n'y a rien, écrivez 0.");
        var wrongNumber = Parsed.Rejected.because("Écrivez un nombre en chiffres, par exemple 2.");

        assertThat(answered(() -> amount("1" + " ".repeat(500_000) + "x"))).isEqualTo(wrongAmount);
        assertThat(answered(() -> hours("1," + "1".repeat(1_000_000) + "x"))).isEqualTo(wrongNumber);
    }

    private static Parsed answered(ThrowingSupplier<Parsed> question) {
        return assertTimeoutPreemptively(Duration.ofMinutes(2), question);
    }

    private static Parsed amount(String typed) {
        return new Amount(Per.MONTH).parse(Typed.of(typed), TODAY);
    }

    private static Parsed hours(String typed) {
        return new WholeNumber(0, 744, "heures par mois", false).parse(Typed.of(typed), TODAY);
    }
}
