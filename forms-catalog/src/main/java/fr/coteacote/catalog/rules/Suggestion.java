package fr.coteacote.catalog.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** « Vouliez-vous écrire… ? » for a word that is not known. */
public record Suggestion(List<String> known) {

    private static final int LISTED_AT_MOST = 12;

    /** Suggest among {@code known} words, in their order. */
    public static Suggestion among(Collection<String> known) {
        return new Suggestion(List.copyOf(known));
    }

    /** Name the nearest known word, or list the known words under {@code title}. */
    public String near(String word, String title) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .filter(nearest -> distance(word, nearest) <= Math.max(1, word.length() / 3))
                .map("Vouliez-vous écrire « %s » ?"::formatted)
                .orElseGet(() -> list(title));
    }

    private String list(String title) {
        if (known.isEmpty()) {
            return title + " : aucun.";
        }
        return known.size() <= LISTED_AT_MOST
                ? "%s : %s.".formatted(title, String.join(", ", known))
                : "Vérifiez l'orthographe : aucun des %d noms connus ne lui ressemble.".formatted(known.size());
    }

    /** Count the letters to add, remove, change or swap (Damerau–Levenshtein, optimal alignment). */
    static int distance(String one, String other) {
        var costs = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                costs[row][column] = row == 0 || column == 0 ? row + column : cheapest(one, other, costs, row, column);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int cheapest(String one, String other, int[][] costs, int row, int column) {
        int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        int best = Math.min(
                costs[row - 1][column - 1] + change, Math.min(costs[row - 1][column], costs[row][column - 1]) + 1);
        boolean swapped = row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        return swapped ? Math.min(best, costs[row - 2][column - 2] + 1) : best;
    }
}
