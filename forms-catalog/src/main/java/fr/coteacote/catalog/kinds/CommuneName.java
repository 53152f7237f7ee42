package fr.coteacote.catalog.kinds;

import java.util.regex.Pattern;

/** The name of a commune without what people spell in many ways. */
record CommuneName(String plain) {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern CEDEX = Pattern.compile("\\bcedex\\b( \\d+)?");
    private static final Pattern ARRONDISSEMENT =
            Pattern.compile("\\b\\d+ ?(er|e|eme|ieme)?( arrondissement| arr)?\\b");
    private static final Pattern FEMALE_SAINT = Pattern.compile("\\bste\\b");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");
    private static final Pattern ON = Pattern.compile("\\bs (?=\\w)");
    private static final Pattern ARTICLE = Pattern.compile("\\b(le|la|les|l|d|de|du|des)\\b");

    static CommuneName of(String name) {
        var words = NOT_LETTERS.matcher(French.plain(name)).replaceAll(" ");
        words = CEDEX.matcher(words).replaceAll(" ");
        words = ARRONDISSEMENT.matcher(words).replaceAll(" ");
        words = FEMALE_SAINT.matcher(words).replaceAll("sainte");
        words = SAINT.matcher(words).replaceAll("saint");
        words = ON.matcher(words).replaceAll("sur ");
        words = ARTICLE.matcher(words).replaceAll("");
        return new CommuneName(words.replace(" ", ""));
    }

    /** Allow one wrong letter in a short name, two in a long one. */
    int mistakesForgiven() {
        return plain.length() < 4 ? 0 : plain.length() < 9 ? 1 : 2;
    }

    /** Count the letters to add, remove or change (Levenshtein). */
    int distanceTo(CommuneName other) {
        var previous = new int[other.plain.length() + 1];
        for (int column = 0; column < previous.length; column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= plain.length(); row++) {
            var current = new int[previous.length];
            current[0] = row;
            for (int column = 1; column < current.length; column++) {
                int change = plain.charAt(row - 1) == other.plain.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(previous[column - 1] + change, Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.plain.length()];
    }
}
