package fr.coteacote.catalog;

import java.util.regex.Pattern;

/** The one spelling of all identifiers: small letters and digits, in words joined by hyphens. */
public final class Slug {

    /** Possessive: an address of many hyphens, which anybody may type, is read without a call for each. */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private Slug() {}

    /** Tell whether {@code text} may be an identifier. */
    public static boolean fits(String text) {
        return SLUG.matcher(text).matches();
    }

    static void require(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException(
                    "\"%s\" is not an identifier: use a-z, 0-9 and single hyphens, as in \"date-naissance\""
                            .formatted(text));
        }
    }
}
