package fr.coteacote.portal.identity.accounts;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * The civil status of a person, as it was received.
 *
 * @param familyName the name at birth
 * @param usualName the name used; "" when there is none. It comes from the identity provider, INSEE does not know it
 * @param givenNames all first names, separated by spaces
 * @param gender {@code female}, {@code male}, or "" when it is not known
 * @param birthDate when the person was born
 * @param birthPlace the code of the commune (COG, historical codes too); "" when born abroad
 * @param birthCountry the code of the country (COG); {@code 99100} is France
 */
@NamedInterface("accounts")
public record CivilStatus(
        String familyName,
        String usualName,
        String givenNames,
        String gender,
        BirthDate birthDate,
        String birthPlace,
        String birthCountry) {

    private static final String SEPARATOR = "|";

    /** The name by which to greet: the usual name when there is one. */
    public String nameInUse() {
        return usualName.isBlank() ? familyName : usualName;
    }

    /**
     * Write the six pivot data so that a correction of accents, hyphens or case changes nothing.
     *
     * <p>The date is the presumed one: it is what FranceConnect compares.
     */
    String pivot() {
        return Stream.of(familyName, givenNames, gender, birthDate.earliest().toString(), birthPlace, birthCountry)
                .map(CivilStatus::plain)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Say which of the pivot data of {@code one} and {@code other} differ. */
    static List<String> differences(String one, String other) {
        var names = List.of("family_name", "given_name", "gender", "birthdate", "birthplace", "birthcountry");
        var mine = one.split("\\|", -1);
        var theirs = other.split("\\|", -1);
        return Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                .filter(i -> !mine[i].equals(theirs[i]))
                .map(names::get)
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toUpperCase(Locale.ROOT);
    }
}
