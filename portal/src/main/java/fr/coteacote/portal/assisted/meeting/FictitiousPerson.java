package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.identity.accounts.BirthDate;
import fr.coteacote.portal.identity.accounts.CivilStatus;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Somebody who is made up, with whom a mediator practises.
 *
 * @param key how addresses and the database name them
 * @param gender {@code female} or {@code male}, as FranceConnect writes it
 * @param birthDate {@code YYYY-MM-DD}
 * @param practice what one practises with them, a sentence or two
 */
public record FictitiousPerson(
        @NotNull @Pattern(regexp = "[a-z]{1,30}") String key,
        @NotBlank String familyName,
        @NotBlank String givenNames,
        @NotNull @Pattern(regexp = "female|male") String gender,
        @NotNull @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}") String birthDate,
        @NotBlank String practice) {

    private static final String FRANCE = "99100";

    /** "Jeanne Exemple". */
    public String name() {
        return givenNames + " " + familyName;
    }

    /** How old they are on {@code today}. */
    public int ageOn(LocalDate today) {
        return (int) ChronoUnit.YEARS.between(born().earliest(), today);
    }

    /** What a form would know of them if they had come by FranceConnect. */
    public CivilStatus civilStatus() {
        return new CivilStatus(familyName, "", givenNames, gender, born(), "", FRANCE);
    }

    private BirthDate born() {
        return BirthDate.parse(birthDate)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s was born on %s, which is no day; write one as 1942-03-12".formatted(key, birthDate)));
    }
}
