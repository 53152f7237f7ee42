package fr.coteacote.portal.identity.tokens;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Eight signs that are written on paper, read aloud on the telephone, typed on another device.
 *
 * <p>None is taken for another by eye (0 and O, 1 and I, 8 and B) or by ear in French (B, D, G and P, T; M and N; S and F).
 *
 * @param value without spaces
 */
public record SpokenCode(String value) {

    private static final String SIGNS = "ACEFHJKMPRUVWXY2345679";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** How many codes there are. */
    public static final double SPACE = Math.pow(SIGNS.length(), LENGTH);

    public static SpokenCode random() {
        return new SpokenCode(RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> SIGNS.substring(i, i + 1))
                .collect(Collectors.joining()));
    }

    /** Read what somebody typed; small letters, spaces and hyphens do not matter. */
    public static Optional<SpokenCode> parse(String typed) {
        var plain = typed.replaceAll("[\\s\\u00A0\\u202F-]", "").toUpperCase(Locale.ROOT);
        return plain.length() == LENGTH && plain.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(new SpokenCode(plain))
                : Optional.empty();
    }

    /** Write it for people, in two groups. */
    public String say() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }

    /** Keep the code out of logs. */
    @Override
    public String toString() {
        return "SpokenCode[…]";
    }
}
