package fr.coteacote.portal.requests;

import java.security.SecureRandom;

/**
 * The number of a request, short enough to be read aloud on the telephone: {@code 7K4M 29QD}.
 *
 * <p>It has no letter or digit that can be taken for another (no 0, O, 1, I, L, 8, B, 5, S, 2, Z together: of each such
 * pair one is left out) and opens nothing: knowing it gives no access. 25<sup>8</sup> numbers; the database refuses one
 * that is taken.
 *
 * @param value eight characters, without the space
 */
public record ReferenceNumber(String value) {

    private static final String ALPHABET = "ACDEFGHJKMNPQRTUVWXY34679";
    private static final int LENGTH = 8;

    /** How many numbers there are. */
    public static final double SPACE = Math.pow(ALPHABET.length(), LENGTH);

    public ReferenceNumber {
        if (!value.matches("[" + ALPHABET + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException(
                    "'%s' is no reference: it needs %d of the characters %s".formatted(value, LENGTH, ALPHABET));
        }
    }

    static ReferenceNumber draw(SecureRandom random) {
        var value = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            value.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ReferenceNumber(value.toString());
    }

    /** In two groups of four, with a no-break space. */
    @Override
    public String toString() {
        return value.substring(0, LENGTH / 2) + "\u00A0" + value.substring(LENGTH / 2);
    }
}
