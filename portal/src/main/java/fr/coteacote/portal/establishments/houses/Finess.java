package fr.coteacote.portal.establishments.houses;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a house in the national file of establishments (FINESS): a text, which may begin with zeros. */
public record Finess(String value) {

    /** Corsica has a letter in the second place. */
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9A-Z][0-9]{7}");

    public Finess {
        if (!NUMBER.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no FINESS number; it has 9 signs, as 690000017 or 2A0000019".formatted(value));
        }
    }

    /** Read a number; empty when it is none. */
    public static Optional<Finess> parse(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new Finess(text)) : Optional.empty();
    }
}
