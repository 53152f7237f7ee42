package fr.coteacote.bench.server;

import fr.coteacote.bench.tables.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of the presses on "Continuer"; several people may note theirs at a time. */
final class Presses {

    private final List<Double> waits = new ArrayList<>();
    private final Map<String, Integer> lost = new TreeMap<>();
    private int answers;

    /** Note that {@code stored} answers were taken, and the next page seen after {@code wait} milliseconds. */
    synchronized void taken(int stored, double wait) {
        answers += stored;
        waits.add(wait);
    }

    /** Note {@code why} somebody could not go on. */
    synchronized void lost(String why) {
        lost.merge(why, 1, Integer::sum);
    }

    synchronized int answers() {
        return answers;
    }

    synchronized int lostOnes() {
        return lost.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Why, and how often. */
    synchronized Map<String, Integer> reasons() {
        return Map.copyOf(lost);
    }

    synchronized Figures waits() {
        return Figures.of(waits);
    }
}
