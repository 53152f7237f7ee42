package fr.coteacote.catalog.kinds;

/** The name of a commune without what people spell in many ways. */
record CommuneName(String plain) {

    static CommuneName of(String name) {
        return new CommuneName(French.plain(name)
                .replaceAll("\\(.*\\)", " ")
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("\\bcedex\\b( \\d+)?", " ")
                .replaceAll("\\b\\d+ ?(er|e|eme|ieme)?( arrondissement| arr)?\\b", " ")
                .replaceAll("\\bste\\b", "sainte")
                .replaceAll("\\bst\\b", "saint")
                .replaceAll("\\bsts\\b", "saints")
                .replaceAll("\\bs (?=\\w)", "sur ")
                .replaceAll("\\bs/", "sur ")
                .replaceAll("\\b(le|la|les|l|d|de|du|des)\\b", " ")
                .replaceAll(" +", "")
                .strip());
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
