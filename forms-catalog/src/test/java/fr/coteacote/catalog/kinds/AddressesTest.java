package fr.coteacote.catalog.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "69003,Lyon,69123,Lyon",
        "69003,LYON,69123,Lyon",
        "69 003,Lyon 3e,69123,Lyon",
        "69003,Lyon 3ème arrondissement,69123,Lyon",
        "69003,Lyon cedex 03,69123,Lyon",
        "69003,Lion,69123,Lyon",
        "69003,'',69123,Lyon",
        "42000,st etienne,42218,Saint-Étienne",
        "42000,Saint Etienne,42218,Saint-Étienne",
        "F-69100,Villeurbane,69266,Villeurbanne",
        "01150,Lagnieu,01202,Lagnieu",
        "20000,ajaccio,2A004,Ajaccio",
        "97400,Saint Denis,97411,Saint-Denis",
        "01300,Arbignieu,01015,Arboys en Bugey"
    })
    void a_commune_is_found_as_people_write_it(String postcode, String commune, String code, String name) {
        assertThat(parse("12 rue des Lilas", postcode, commune, ""))
                .isEqualTo(new Parsed.Accepted(
                        new Value.Address("12 rue des Lilas", "", postcode.replaceAll("\\D", ""), name, code, "")));
    }

    @Test
    void an_address_abroad_needs_no_French_commune() {
        assertThat(parse("Rue Neuve 1", "1000", "Bruxelles", "Belgique"))
                .isEqualTo(
                        new Parsed.Accepted(new Value.Address("Rue Neuve 1", "", "1000", "Bruxelles", "", "Belgique")));
    }

    @Test
    void France_may_be_written_as_the_country() {
        assertThat(parse("12 rue des Lilas", "69003", "Lyon", "FRANCE"))
                .isEqualTo(
                        new Parsed.Accepted(new Value.Address("12 rue des Lilas", "", "69003", "Lyon", "69123", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "La Réunion,97400,Saint-Denis,97411",
        "île de la Réunion,97400,Saint-Denis,97411",
        "GUADELOUPE,97110,Pointe-à-Pitre,97120",
        "Martinique,97200,Fort-de-France,97209",
        "Guyane,97300,Cayenne,97302",
        "Guyane française,97300,Cayenne,97302",
        "Mayotte,97600,Mamoudzou,97611"
    })
    void a_departement_overseas_written_as_the_country_is_France(
            String country, String postcode, String commune, String code) {
        assertThat(parse("12 rue des Lilas", postcode, commune, country))
                .isEqualTo(new Parsed.Accepted(new Value.Address("12 rue des Lilas", "", postcode, commune, code, "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "69003|Marseille|commune|Nous ne trouvons pas « Marseille » au code postal 69003. Écrivez le nom de la commune : Lyon.",
                "99999|Lyon|code-postal|Nous ne trouvons pas le code postal 99999. Vérifiez-le. Écrivez celui de la commune, sans « cedex ».",
                "6900|Lyon|code-postal|Un code postal a cinq chiffres, par exemple 69003.",
                "''|Lyon|code-postal|Écrivez le code postal : cinq chiffres, par exemple 69003."
            })
    void a_wrong_address_says_how_to_mend_it(String postcode, String commune, String part, String message) {
        assertThat(parse("12 rue des Lilas", postcode, commune, "")).isEqualTo(Parsed.Rejected.because(part, message));
    }

    @Test
    void without_a_commune_those_of_the_post_code_are_named() {
        assertThat(parse("12 rue des Lilas", "69380", "", ""))
                .isInstanceOfSatisfying(
                        Parsed.Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(Problem::message)
                                .first()
                                .asString()
                                .startsWith(
                                        "Plusieurs communes ont le code postal 69380. Écrivez laquelle : Alix, Belmont")
                                .endsWith("…"));
    }

    @Test
    void the_street_is_asked_for() {
        assertThat(parse("", "69003", "Lyon", ""))
                .isEqualTo(Parsed.Rejected.because(
                        "ligne1", "Écrivez le numéro et la rue, par exemple 12 rue des Lilas."));
    }

    @ParameterizedTest
    @CsvSource({
        "'',Mâcon,'',71270,Mâcon",
        "'',macon,'',71270,Mâcon",
        "'',Lyon 3e,'',69123,Lyon",
        "'',Arbignieu,'',01015,Arboys en Bugey",
        "69003,'',69003,69123,Lyon",
        "26000,valence,26000,26362,Valence"
    })
    void where_the_commune_is_enough_nothing_else_is_needed(
            String postcode, String commune, String kept, String code, String name) {
        assertThat(place(postcode, commune))
                .isEqualTo(new Parsed.Accepted(new Value.Address("", "", kept, name, code, "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "valence|code-postal|Plusieurs communes s'appellent « valence ». Écrivez aussi le code postal.",
                "Mainbresson|code-postal|Plusieurs communes s'appellent « Rocquigny ». Écrivez aussi le code postal.",
                "Lion|commune|Nous ne trouvons pas « Lion ». Vérifiez le nom de la commune, ou écrivez aussi son code postal."
            })
    void a_commune_that_its_name_does_not_tell_is_asked_for_its_post_code(String commune, String part, String message) {
        assertThat(place("", commune)).isEqualTo(Parsed.Rejected.because(part, message));
    }

    @Test
    void a_street_alone_is_asked_for_its_commune() {
        var typed = Typed.ofParts(Map.of("ligne1", "12 rue des Lilas"));

        assertThat(new PostalAddress(true, false).parse(typed, TODAY))
                .isEqualTo(Parsed.Rejected.because("commune", "Écrivez le nom de la commune."));
    }

    @Test
    void the_name_of_any_commune_of_France_is_enough_or_is_asked_for_its_post_code() {
        var alone = Communes.ofFrance().all().stream()
                .filter(commune -> switch (place("", commune.name())) {
                    case Parsed.Accepted(Value.Address found) -> {
                        assertThat(found.communeCode()).isEqualTo(commune.code());
                        yield true;
                    }
                    case Parsed.Rejected(var problems) -> {
                        assertThat(problems).extracting(Problem::part).containsExactly("code-postal");
                        yield false;
                    }
                    case Parsed other -> throw new AssertionError(other);
                })
                .count();

        assertThat(alone).isGreaterThan(30_000);
    }

    @Test
    void an_address_is_said_as_on_an_envelope() {
        var address = new Value.Address("12 rue des Lilas", "Bâtiment B", "69003", "Lyon", "69123", "");

        assertThat(new PostalAddress(false, false).say(address))
                .isEqualTo("12 rue des Lilas\nBâtiment B\n69003\u00A0Lyon");
        assertThat(new PostalAddress(true, false).say(new Value.Address("", "", "", "Lyon", "69123", "")))
                .isEqualTo("Lyon");
    }

    @Test
    void every_commune_of_France_is_found_by_its_own_name_and_post_codes() {
        var communes = Communes.ofFrance();

        assertThat(communes.all()).hasSizeGreaterThan(34_000).allSatisfy(commune -> {
            for (var postcode : commune.postcodes()) {
                assertThat(communes.find(postcode, commune.name())).contains(commune);
            }
        });
    }

    @Test
    void every_commune_is_found_in_capitals_without_accents_or_hyphens() {
        var communes = Communes.ofFrance();

        var lost = communes.all().stream()
                .filter(commune -> commune.postcodes().stream()
                        .anyMatch(postcode -> communes.find(
                                        postcode,
                                        French.plain(commune.name())
                                                .toUpperCase(Locale.ROOT)
                                                .replace('-', ' '))
                                .filter(commune::equals)
                                .isEmpty()))
                .map(Commune::name)
                .toList();

        assertThat(lost).isEqualTo(List.of());
    }

    @Test
    void a_commune_knows_its_department() {
        assertThat(Communes.ofFrance().withCode("69123"))
                .map(Commune::department)
                .contains("69");
        assertThat(Communes.ofFrance().withCode("97411"))
                .map(Commune::department)
                .contains("974");
        assertThat(Communes.ofFrance().withCode("2A004"))
                .map(Commune::department)
                .contains("2A");
    }

    private static Parsed parse(String line, String postcode, String commune, String country) {
        var parts = new HashMap<String, String>();
        parts.put("ligne1", line);
        parts.put("code-postal", postcode);
        parts.put("commune", commune);
        parts.put("pays", country);
        return new PostalAddress(false, false).parse(Typed.ofParts(parts), TODAY);
    }

    private static Parsed place(String postcode, String commune) {
        return new PostalAddress(true, false)
                .parse(Typed.ofParts(Map.of("code-postal", postcode, "commune", commune)), TODAY);
    }
}
