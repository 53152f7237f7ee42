package fr.coteacote.catalog.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "2 55 08 14 168 025 38,255081416802538",
        "2 41 03 69 123 456 78,241036912345678",
        "241036912345678,241036912345678",
        "2.41.03.69.123.456-78,241036912345678",
        "2 41 03 69 123 456 / 78,241036912345678",
        "2 41 03 2A 004 123 93,241032A00412393",
        "2 41 03 2b 004 123 23,241032B00412323",
        "241032a00412393,241032A00412393"
    })
    void a_NIR_is_understood_Corsica_included(String typed, String kept) {
        assertThat(new Nir().parse(Typed.of(typed), TODAY)).isEqualTo(text(kept));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 41 03 69 123 456|Il manque la clé : les deux derniers chiffres, à la fin du numéro sur la carte Vitale.",
                "2 41 03 69 123|Ce numéro a 10 chiffres. Il en faut 15 : 13, puis la clé de 2 chiffres.",
                "2 41 03 69 123 456 77|Un chiffre est faux : le numéro et sa clé (les deux derniers chiffres) ne vont pas ensemble.",
                "5 41 03 69 123 456 47|Ce numéro commence par 1 ou 2. Vérifiez le premier chiffre.",
                "2 41 03 2C 004 123 43|Écrivez ce numéro avec des chiffres. Seules les lettres 2A et 2B (Corse) sont possibles."
            })
    void a_wrong_NIR_says_how_to_mend_it(String typed, String message) {
        assertThat(new Nir().parse(Typed.of(typed), TODAY)).isEqualTo(Parsed.Rejected.because(message));
    }

    @Test
    void a_NIR_is_said_in_groups() {
        assertThat(new Nir().say(new Value.Text("241032A00412393")))
                .isEqualTo("2 41 03 2A 004 123 93".replace(' ', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({
        "FR76 3000 6000 0112 3456 7890 189,FR7630006000011234567890189",
        "fr7630006000011234567890189,FR7630006000011234567890189",
        "IBAN FR76-3000-6000-0112-3456-7890-189,FR7630006000011234567890189",
        "BE68 5390 0754 7034,BE68539007547034"
    })
    void an_IBAN_is_understood(String typed, String kept) {
        assertThat(new Iban().parse(Typed.of(typed), TODAY)).isEqualTo(text(kept));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR76 3000 6000 0112 3456 7890 188|Un caractère de cet IBAN est faux. Comparez-le avec le RIB, groupe par groupe.",
                "FR76 3000 6000|Cet IBAN a 12 caractères. Il en faut 27. Vérifiez qu'il est entier.",
                "3000 6000 0112|Un IBAN commence par deux lettres, FR pour la France. Il est sur le RIB.",
                "ZZ76 3000 6000|Vérifiez les deux premières lettres : c'est le pays, FR pour la France.",
                "FR76/3000|Écrivez seulement des lettres et des chiffres, par exemple FR76 3000 6000 0112 3456 7890 189."
            })
    void a_wrong_IBAN_says_how_to_mend_it(String typed, String message) {
        assertThat(new Iban().parse(Typed.of(typed), TODAY)).isEqualTo(Parsed.Rejected.because(message));
    }

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78,+33612345678",
        "0612345678,+33612345678",
        "06.12.34.56.78,+33612345678",
        "06-12-34-56-78,+33612345678",
        "+33 6 12 34 56 78,+33612345678",
        "0033 6 12 34 56 78,+33612345678",
        "+33 (0)6 12 34 56 78,+33612345678",
        "04 78 12 34 56,+33478123456",
        "0590 20 12 34,+590590201234",
        "0262 20 12 34,+262262201234",
        "+32 470 12 34 56,+32470123456"
    })
    void a_telephone_number_is_understood(String typed, String kept) {
        assertThat(new Phone().parse(Typed.of(typed), TODAY)).isEqualTo(text(kept));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06 12 34 56 7|Ce numéro a 9 chiffres. Il en faut 10, par exemple 06 12 34 56 78.",
                "06 12 34 56 789|Ce numéro a 11 chiffres. Il en faut 10. Pour un numéro étranger, commencez par +.",
                "00 12 34 56 78|Vérifiez ce numéro : il ne correspond à aucun pays. Exemple : +32 470 12 34 56.",
                "1234567890|Ce numéro n'existe pas en France. Vérifiez chaque chiffre.",
                "chez ma fille|Écrivez ce numéro avec des chiffres, par exemple 06 12 34 56 78."
            })
    void a_wrong_telephone_number_says_how_to_mend_it(String typed, String message) {
        assertThat(new Phone().parse(Typed.of(typed), TODAY)).isEqualTo(Parsed.Rejected.because(message));
    }

    @Test
    void a_French_number_is_said_without_its_country() {
        assertThat(new Phone().say(new Value.Text("+33612345678"))).isEqualTo("06 12 34 56 78".replace(' ', '\u00A0'));
        assertThat(new Phone().say(new Value.Text("+32470123456")))
                .isEqualTo("+32 470 12 34 56".replace(' ', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({
        "jeanne.martin@exemple.fr,jeanne.martin@exemple.fr",
        "' Jeanne.Martin@Exemple.FR ',Jeanne.Martin@exemple.fr",
        "mailto:a+b@exemple.co.uk,a+b@exemple.co.uk",
        "hélène@exemple.fr,hélène@exemple.fr",
        "jeanne@exemple.fr.,jeanne@exemple.fr"
    })
    void an_e_mail_address_is_understood(String typed, String kept) {
        assertThat(new Email().parse(Typed.of(typed), TODAY)).isEqualTo(text(kept));
        assertThat(Email.find(typed)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jeanne.exemple.fr|Il manque le signe @. Exemple : jeanne.martin@exemple.fr.",
                "jeanne@@exemple.fr|Il y a deux signes @. Gardez-en un seul.",
                "jeanne @exemple.fr|Enlevez l'espace : une adresse électronique n'en a pas.",
                "jeanne@exemple|Il manque la fin de l'adresse, par exemple .fr ou .com.",
                "jeanne@exemple..fr|Il y a deux points à la suite. Gardez-en un seul.",
                "@exemple.fr|Il manque ce qui vient avant le signe @. Exemple : jeanne.martin@exemple.fr.",
                "jeanne@|Il manque ce qui vient après le signe @. Exemple : jeanne.martin@exemple.fr.",
                "<jeanne>@exemple.fr|Vérifiez ce qui vient avant le signe @. Exemple : jeanne.martin@exemple.fr.",
                "jeanne@exem_ple.fr|Vérifiez ce qui vient après le signe @. Exemple : jeanne.martin@exemple.fr."
            })
    void a_wrong_e_mail_address_says_how_to_mend_it(String typed, String message) {
        assertThat(new Email().parse(Typed.of(typed), TODAY)).isEqualTo(Parsed.Rejected.because(message));
        assertThat(Email.find(typed)).isEmpty();
    }

    @Test
    void an_address_of_a_hundred_thousand_dots_is_refused_like_another() {
        assertThat(Email.find("jeanne@" + "a.".repeat(100_000) + "fr")).isEmpty();
        assertThat(new Email().parse(Typed.of("jeanne@" + "a.".repeat(100_000) + "fr"), TODAY))
                .isInstanceOf(Parsed.Rejected.class);
    }

    private static Parsed text(String kept) {
        return new Parsed.Accepted(new Value.Text(kept));
    }
}
